/** The lists of codes that the program knows, as a dataset of their own: what every code in a cell of another one means. */
import { byId } from '../domain/directory.ts';
import { codeWords } from '../i18n/code-words.ts';
import type { Portal } from '../schema/portal.ts';
import type { CodeList, LocalText } from '../schema/primitives.ts';
import { DEFAULT_LOCALE, LOCALES } from '../site.ts';
import { describeDataset, type Dataset } from './dataset.ts';

/**
 * Terms of the glossary whose definitions hold of a code. A term that is said of less than its code is no definition of it:
 * by dates alone also what was never reported is `on-time`, which the glossary calls otherwise.
 */
const TERMS: Readonly<Partial<Record<CodeList, Readonly<Record<string, string>>>>> = {
  'action-kind': { programmed: 'planned-action', supplementary: 'supplementary-action' },
  'action-status': {
    'not-started': 'not-started',
    'in-progress': 'in-progress',
    done: 'completed',
    cancelled: 'cancelled',
  },
  assessor: {
    irm: 'independent-reporting-mechanism',
    'civil-society': 'civil-society',
    ogp: 'open-government-partnership',
  },
  'commitment-field': {
    leadInstitution: 'lead-institution',
    partners: 'partners',
    percentDone: 'progress-rate',
  },
  'committee-kind': {
    steering: 'steering-committee',
    implementation: 'implementation-committee',
    'civil-society': 'civil-society-forum',
  },
  'communication-status': { held: 'held', cancelled: 'cancelled' },
  'event-mode': { 'in-person': 'event-mode', online: 'event-mode', hybrid: 'event-mode' },
  'event-status': {
    proposed: 'proposed',
    confirmed: 'confirmed',
    postponed: 'postponed',
    cancelled: 'cancelled',
    held: 'held',
  },
  'evidence-level': {
    complete: 'evidence-level',
    partial: 'evidence-level',
    none: 'evidence-level',
  },
  'institution-kind': { department: 'ministerial-department' },
  'letter-kind': { 'open-gov-week': 'open-gov-week', request: 'information-request' },
  'member-side': { 'civil-society': 'civil-society' },
  'platform-state': { 'not-stated': 'not-stated' },
  'proposal-outcome': {
    accepted: 'response-outcome',
    merged: 'response-outcome',
    partly: 'response-outcome',
    declined: 'response-outcome',
  },
  'rate-scope': { axis: 'theme' },
  scheduling: { 'to-be-scheduled': 'to-be-scheduled' },
  'source-kind': { minutes: 'minutes', plan: 'national-action-plan', dataset: 'dataset' },
  timeliness: {
    completed: 'completed',
    overdue: 'overdue',
    'period-over': 'period-over',
    'no-date': 'no-date',
  },
  'timeliness-group': {
    completed: 'completed',
    'on-time': 'on-time',
    'due-soon': 'due-soon',
    overdue: 'overdue',
    'running-unreported': 'running-unreported',
    'period-over': 'period-over',
    'no-date': 'no-date',
  },
};

/** A code of a list, and what it is called. */
interface CodeEntry {
  readonly list: CodeList;
  readonly code: string;
  /** Its place in the list, from 1. */
  readonly order: number;
  readonly label: LocalText;
  /** The term of the glossary that defines it. */
  readonly term: { readonly id: string; readonly definition: LocalText } | undefined;
  /** Where it can stand: `commitments.evidence`. */
  readonly columns: readonly string[];
}

/** @throws RangeError for a code that has no word */
function labelOf(list: CodeList, code: string): LocalText {
  const texts = LOCALES.map((locale) => {
    const words = codeWords(locale, list);
    if (!Object.hasOwn(words, code)) throw new RangeError(`no word for ${list} ${code}`);
    return [locale, words[code]];
  });
  return Object.fromEntries(texts) as LocalText;
}

/** The codes of each list with the columns in which each can stand, in the order in which the datasets have them. */
function codesIn(datasets: readonly Dataset[]): ReadonlyMap<CodeList, Map<string, string[]>> {
  const lists = new Map<CodeList, Map<string, string[]>>();
  for (const { name, columns } of datasets) {
    for (const { name: column, codeList, codes } of columns) {
      if (codeList === undefined) continue;
      const known = lists.get(codeList) ?? new Map<string, string[]>();
      lists.set(codeList, known);
      // A list beside whose codes other words may stand is what there are words for.
      for (const code of codes ?? Object.keys(codeWords(DEFAULT_LOCALE, codeList))) {
        known.set(code, [...(known.get(code) ?? []), `${name}.${column}`]);
      }
    }
  }
  return lists;
}

function entriesOf({ glossary }: Portal, datasets: readonly Dataset[]): readonly CodeEntry[] {
  return [...codesIn(datasets)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([list, codes]) =>
      [...codes].map(([code, columns], index) => ({
        list,
        code,
        order: index + 1,
        label: labelOf(list, code),
        term: byId(glossary).get(TERMS[list]?.[code] ?? ''),
        columns,
      })),
    );
}

/**
 * One row a code of a list. Its label is that of the pages, its definition that of the glossary.
 *
 * @param datasets all of them, in whose columns the codes stand
 */
export function codesDataset(datasets: () => readonly Dataset[]): Dataset {
  return describeDataset<CodeEntry>({
    name: 'codes',
    key: ['codeList', 'code'],
    items: (portal) => entriesOf(portal, datasets()),
    columns: [
      {
        name: 'codeList',
        type: 'id',
        isRequired: true,
        isDerived: true,
        value: ({ list }) => list,
      },
      {
        name: 'code',
        type: 'code',
        isRequired: true,
        isDerived: true,
        value: ({ code }) => code,
      },
      {
        name: 'order',
        type: 'integer',
        isRequired: true,
        isDerived: true,
        value: ({ order }) => order,
      },
      {
        name: 'label',
        type: 'local-text',
        isRequired: true,
        isDerived: true,
        value: ({ label }) => label,
      },
      {
        name: 'term',
        type: 'id',
        references: 'term',
        isDerived: true,
        value: ({ term }) => term?.id,
      },
      {
        name: 'definition',
        type: 'local-text',
        isDerived: true,
        value: ({ term }) => term?.definition,
      },
      {
        name: 'columns',
        type: 'text',
        isList: true,
        isDerived: true,
        value: ({ columns }) => columns,
      },
    ],
  });
}
