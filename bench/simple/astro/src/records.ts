/** What the simple pages show, from the portal's own reader, each with a key that changes whenever its page does. */
import { createHash } from 'node:crypto';
import { publishedReadings, type PublishedReading } from '../../../../src/domain/readings.ts';
import type {
  CommitmentRecord,
  PlanRecord,
  Portal,
  RecordOf,
} from '../../../../src/schema/portal.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../../../src/site.ts';
import { readPortal } from '../../../../src/store/read-portal.ts';
import LABELS from '../../labels.json';

type Labels = (typeof LABELS)[keyof typeof LABELS];

/** The records by their names, and the readings of each commitment, the earliest first. */
interface Index {
  readonly portal: Portal;
  readonly plans: ReadonlyMap<string, PlanRecord>;
  readonly commitments: ReadonlyMap<string, CommitmentRecord>;
  readonly commitmentsOf: ReadonlyMap<string, readonly CommitmentRecord[]>;
  readonly events: ReadonlyMap<string, RecordOf<'events'>>;
  readonly institutions: ReadonlyMap<string, Portal['institutions'][number]>;
  readonly themes: ReadonlyMap<string, Portal['themes'][number]>;
  readonly regions: ReadonlyMap<string, Portal['regions'][number]>;
  readonly readings: ReadonlyMap<string, readonly PublishedReading[]>;
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

async function index(): Promise<Index> {
  const { portal, problems } = await readPortal();
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(`${errors.length} errors in the records`);
  const readings = publishedReadings(portal)
    .filter(({ observedOn }) => observedOn !== undefined)
    .sort((one, other) => ((one.observedOn ?? '') < (other.observedOn ?? '') ? -1 : 1));
  return {
    portal,
    plans: byId(portal.plans),
    commitments: byId(portal.commitments),
    commitmentsOf: Map.groupBy(portal.commitments, ({ plan }) => plan),
    events: byId(portal.events),
    institutions: byId(portal.institutions),
    themes: byId(portal.themes),
    regions: byId(portal.regions),
    readings: Map.groupBy(readings, ({ commitment }) => commitment),
  };
}

let known: Promise<Index> | undefined;

/** The records, read once in a build. */
export function records(): Promise<Index> {
  known ??= index();
  return known;
}

interface Paths<Params> {
  readonly params: Params & { readonly locale: string | undefined };
  readonly cacheKey: string;
}

/** The paths of one kind of page in every language. */
export function pathsOf<Item, Params>(
  items: readonly Item[],
  paramsOf: (item: Item) => Params,
  shown: (item: Item) => readonly unknown[],
): Paths<Params>[] {
  return items.flatMap((item) => {
    const cacheKey = createHash('sha256')
      .update(JSON.stringify(shown(item)))
      .digest('hex');
    const params = paramsOf(item);
    return LOCALES.map((locale) => ({
      params: { ...params, locale: locale === DEFAULT_LOCALE ? undefined : locale },
      cacheKey,
    }));
  });
}

/** The language of a page and its words. */
export function languageOf(param: string | undefined): {
  locale: Locale;
  labels: Labels;
  dir: string;
} {
  const locale = LOCALES.find((candidate) => candidate === param) ?? DEFAULT_LOCALE;
  return { locale, labels: LABELS[locale], dir: locale === 'ar' ? 'rtl' : 'ltr' };
}

/** The item that a map must hold under a name. */
export function found<Item>(items: ReadonlyMap<string, Item>, name: string | undefined): Item {
  const item = items.get(name ?? '');
  if (item === undefined) throw new Error(`${name ?? 'nothing'} is not on record`);
  return item;
}
