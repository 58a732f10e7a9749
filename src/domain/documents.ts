import { SOURCE_KINDS, type Source, type SourceKind } from '../schema/source.ts';
import type { Portal } from '../schema/portal.ts';

/** The documents of one kind. */
export interface DocumentGroup {
  readonly kind: SourceKind;
  readonly documents: readonly Source[];
}

/** Every source by kind, in the order of the kinds, each kind as the table has it. */
export function documentGroups(portal: Portal): readonly DocumentGroup[] {
  return SOURCE_KINDS.map((kind) => ({
    kind,
    documents: portal.sources.filter((source) => source.kind === kind),
  })).filter((group) => group.documents.length > 0);
}

/** The day the last document was recorded here; absent when there is none. */
export function lastAddition(portal: Portal): string | undefined {
  return portal.sources
    .map((source) => source.recordedOn)
    .toSorted()
    .at(-1);
}

/** Every source id that a value names anywhere below it, each once, in the order of mention. */
export function sourcesIn(value: unknown): readonly string[] {
  const found = new Set<string>();
  const visit = (part: unknown, key: string): void => {
    if (Array.isArray(part)) for (const item of part) visit(item, key);
    else if (typeof part === 'object' && part !== null)
      for (const [name, item] of Object.entries(part)) visit(item, name);
    else if (typeof part === 'string' && SOURCE_FIELDS.has(key)) found.add(part);
  };
  visit(value, '');
  return [...found];
}

const SOURCE_FIELDS = new Set(['source', 'sources', 'evidence', 'documents', 'report']);
