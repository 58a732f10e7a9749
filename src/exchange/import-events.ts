/** Registrations of events that came in, taken into the records as proposed events: all that can be, or nothing. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { byId } from '../domain/directory.ts';
import { folded, KnownEvents, type ComparedEvent } from '../domain/duplicate-events.ts';
import { messageFor } from '../i18n/problems.ts';
import { REGISTRATION_WORDS } from '../i18n/registration/words.ts';
import { fill } from '../i18n/sentence.ts';
import { SUBMISSION_CHANNELS, type Submission, type SubmissionChannel } from '../schema/ledger.ts';
import type { Portal } from '../schema/portal.ts';
import { eventSchema, type PortalEvent } from '../schema/event.ts';
import type { LocatedProblem } from '../schema/problem.ts';
import type { Registration, SpokenText } from '../schema/registration.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../site.ts';
import { readRoot } from '../store/read-portal.ts';
import type { Declared } from './cell-value.ts';
import { placeIn } from './changes.ts';
import { filesOf, folderOf } from './content-files.ts';
import { ContentDrafts, type RowDraft } from './drafts.ts';
import { EventVocabulary } from './event-cells.ts';
import { EventColumns, NO_MAPPING, readMapping } from './event-columns.ts';
import { judgeRow, type JudgedRow } from './event-registration.ts';
import { readEventFile, type EventFile } from './event-rows.ts';
import { asProblem, newProblems } from './import-datasets.ts';
import { SheetError, sheetFlaw, type SheetFlaw } from './sheet.ts';
import { recover, WouldBe } from './would-be.ts';

export { SUBMISSION_CHANNELS };

/** What becomes of a registration whose event is known already. */
export const ON_DUPLICATE = ['skip', 'update', 'add'] as const;
export type OnDuplicate = (typeof ON_DUPLICATE)[number];

export interface EventImportRequest {
  readonly file: string;
  /** Id of the Open Gov Week. */
  readonly edition: string;
  /** The day on which rows came in that do not say it. */
  readonly receivedOn: string;
  readonly onDuplicate?: OnDuplicate | undefined;
  /** A file that names columns and words. */
  readonly mapping?: string | undefined;
  readonly channel?: SubmissionChannel | undefined;
  readonly declared?: Declared;
}

/** What became of a row: every row of the file is one of these. */
export type EventRowOutcome = {
  /** The number that its sender was given. */
  readonly reference?: string;
} & (
  | {
      readonly kind: 'written';
      readonly line: number;
      readonly event: string;
      readonly isUpdate: boolean;
      /** Texts that no one has written in the default language. */
      readonly untranslated: readonly string[];
    }
  | {
      readonly kind: 'duplicate';
      readonly line: number;
      readonly event: string;
      /** The row of the same file that it repeats. */
      readonly first?: number;
    }
  | { readonly kind: 'refused'; readonly line: number }
);

export interface EventImportResult {
  /** Absent where the file cannot be read. */
  readonly file?: EventFile;
  readonly rows: readonly EventRowOutcome[];
  /** What is wrong with refused rows, or with the whole. */
  readonly problems: readonly LocatedProblem[];
  /** Rows that the ledger gains; those of the file that it has already. */
  readonly logged: number;
  readonly repeated: number;
  /** Files that change, by their path from the root. */
  readonly files: readonly string[];
  /** Whether nothing at all can be written. */
  readonly isStopped: boolean;
  readonly commit: (() => void) | undefined;
  readonly close: () => void;
}

const LONGEST_SLUG = 60;

/** The part of an address that a text gives in Latin letters; empty where it has none. */
function slugOf(text: string | undefined): string {
  const parts = folded(text ?? '')
    .split(' ')
    .filter((part) => /^[a-z0-9]+$/.test(part));
  let slug = '';
  for (const part of parts) {
    if (slug.length + part.length + 1 > LONGEST_SLUG) break;
    slug = slug === '' ? part : `${slug}-${part}`;
  }
  return /[a-z]/.test(slug) ? slug : '';
}

/** The id of a new event: the words of its title, or its day and region where no title is in Latin letters. */
function idFor(
  { title, startsAt, region, mode }: Registration,
  isTaken: (id: string) => boolean,
): string {
  const own = LOCALES.map((locale) => slugOf(title[locale])).find((slug) => slug !== '');
  const slug = own ?? `${startsAt.slice(5, 10)}-${region ?? mode}`;
  const year = startsAt.slice(0, 4);
  for (let count = 1; ; count++) {
    const id = `${year}/${slug}${count === 1 ? '' : `-${String(count)}`}`;
    if (!isTaken(id)) return id;
  }
}

const TEXTS = ['title', 'description', 'venue', 'city'] as const;

/**
 * A text with the default language, which a record must have. Where the organiser did not write it, the text stands there as
 * it was written, marked as no wording of theirs: whoever confirms the event puts the translation in its place.
 */
function withDefault(text: SpokenText): {
  readonly text: SpokenText;
  readonly isBorrowed: boolean;
} {
  const other = LOCALES.map((locale) => text[locale]).find((one) => one !== undefined);
  if (text[DEFAULT_LOCALE] !== undefined || other === undefined) return { text, isBorrowed: false };
  return { text: { [DEFAULT_LOCALE]: other, ...text }, isBorrowed: true };
}

type Facts = Record<string, unknown>;

interface EventFacts {
  readonly facts: Facts;
  readonly untranslated: readonly string[];
}

function factsOf(registration: Registration, edition: string, source: string): EventFacts {
  const untranslated: string[] = [];
  const spoken = (path: string, text: SpokenText): SpokenText => {
    const made = withDefault(text);
    if (made.isBorrowed) untranslated.push(`${path}.${DEFAULT_LOCALE}`);
    return made.text;
  };
  const texts = Object.fromEntries(
    TEXTS.flatMap((field) => {
      const text = registration[field];
      return text === undefined ? [] : [[field, spoken(field, text)]];
    }),
  );
  const { organiser } = registration;
  const name = spoken('organiser.name', organiser.name);
  const facts: Facts = {
    ...registration,
    ...texts,
    organiser: { ...organiser, name },
    edition,
    status: 'proposed',
    source,
    ...(untranslated.length > 0 && { unofficial: untranslated }),
  };
  return {
    facts: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
    untranslated,
  };
}

function sourceIdOf(edition: string): string {
  return `registrations-${edition}`;
}

/** The words for a column: an hour goes by what it belongs to. */
function labelOf(column: string, locale: Locale): string | undefined {
  const { labels, start }: { labels: Readonly<Record<string, string>>; start: string } =
    REGISTRATION_WORDS[locale].message;
  const whole = column
    .replace(/^start(?:Day|Time)$/, 'startsAt')
    .replace(/^end(?:Day|Time)$/, 'endsAt');
  return whole === 'edition' ? start : labels[whole];
}

/** Why a row was refused, for everybody: which field breaks which rule, and nothing that stood in it. */
function reasonOf(flaws: readonly SheetFlaw[], columns: EventColumns): Record<string, string> {
  const told = (locale: Locale) =>
    flaws.map(({ rule, path, params = {} }) => {
      const { first, last } = params;
      const days = { ...(first !== undefined && last !== undefined && { first, last }) };
      const own = { record: '', path: [], severity: 'error', params: days } as const;
      const message = messageFor({ ...own, rule }, locale).message;
      // A sentence that needs what stood there to be one.
      const whole = message.includes('…')
        ? messageFor({ ...own, rule: 'import-event-unclear' }, locale).message
        : message;
      const name = String(path[1] ?? '');
      const label = labelOf(columns.meaning(name)?.column ?? '', locale);
      return label === undefined
        ? whole
        : `${label}${REGISTRATION_WORDS[locale].message.colon} ${whole}`;
    });
  return Object.fromEntries(
    LOCALES.map((locale) => [
      locale,
      [...new Set(told(locale))].join(REGISTRATION_WORDS[locale].message.separator),
    ]),
  );
}

interface Accepted {
  readonly judged: JudgedRow;
  readonly outcome: EventRowOutcome;
  /** Path of the event's file, where this row writes it. */
  readonly path?: string;
}

/** An event that a row is compared with. */
interface KnownEvent extends ComparedEvent {
  readonly id: string;
  readonly line?: number;
}

class EventTaking {
  readonly accepted: Accepted[] = [];
  readonly flaws = new Map<JudgedRow, SheetFlaw[]>();
  readonly drafts: ContentDrafts;
  readonly #request: EventImportRequest;
  readonly #portal: Portal;
  readonly #known = new KnownEvents<KnownEvent>();
  readonly #ids: Set<string>;
  readonly #columns: EventColumns;

  constructor(portal: Portal, request: EventImportRequest, columns: EventColumns) {
    this.#columns = columns;
    this.#portal = portal;
    this.#request = request;
    this.drafts = new ContentDrafts(portal);
    this.drafts.mayMake = true;
    for (const event of portal.events) this.#known.add(event);
    this.#ids = new Set(portal.events.map(({ id }) => id));
  }

  take(judged: JudgedRow): void {
    const { registration, row } = judged;
    if (!registration) {
      this.#refuse(judged, judged.flaws);
      return;
    }
    const known = this.#known.same(registration);
    if (!known || this.#request.onDuplicate === 'add') {
      this.#write(judged, registration);
      return;
    }
    const first = known.line === undefined ? {} : { first: known.line };
    const duplicate = { kind: 'duplicate', line: row.line, event: known.id, ...first } as const;
    if (this.#request.onDuplicate !== 'update') {
      this.accepted.push({ judged, outcome: duplicate });
      return;
    }
    this.#update(judged, registration, known.id, duplicate);
  }

  #refuse(judged: JudgedRow, flaws: readonly SheetFlaw[]): void {
    this.flaws.set(judged, [...flaws]);
    this.accepted.push({ judged, outcome: { kind: 'refused', line: judged.row.line } });
  }

  #make(judged: JudgedRow, registration: Registration): EventFacts | undefined {
    const { edition } = this.#request;
    const made = factsOf(registration, edition, sourceIdOf(edition));
    const { error } = eventSchema.safeParse(made.facts);
    if (!error) return made;
    const { line } = judged.row;
    this.#refuse(
      judged,
      error.issues.map(({ path, message }) =>
        sheetFlaw(message, { line }, { path: [line, path.map(String).join('.')] }),
      ),
    );
    return undefined;
  }

  #write(judged: JudgedRow, registration: Registration): void {
    const made = this.#make(judged, registration);
    if (!made) return;
    const id = idFor(registration, (one) => this.#ids.has(one));
    this.#ids.add(id);
    const draft = this.drafts.recordDraft('events', id);
    if (!draft) throw new RangeError(`no record can be called ${id}`);
    Object.assign(draft.facts, made.facts);
    draft.isChanged = true;
    const { line } = judged.row;
    this.#known.add({ ...registration, id, line });
    const { untranslated } = made;
    const outcome = { kind: 'written', line, event: id, isUpdate: false, untranslated } as const;
    this.accepted.push({ judged, outcome, path: `${folderOf('events', id)}/event.yaml` });
  }

  /** Puts what a row says into an event that waits to be confirmed; what it does not say stays. */
  #update(
    judged: JudgedRow,
    registration: Registration,
    id: string,
    duplicate: EventRowOutcome,
  ): void {
    const { line } = judged.row;
    const draft = this.drafts.recordDraft('events', id);
    if (!draft) throw new RangeError(`no event ${id}`);
    const status = (draft.facts as unknown as PortalEvent).status;
    if (status !== 'proposed') {
      const flaw = sheetFlaw('import-event-published', { line }, { path: [line], found: id });
      this.#refuse(judged, [flaw]);
      return;
    }
    const made = this.#make(judged, registration);
    if (!made) return;
    // Whose words its texts are goes with them: those of before stay where the row has none.
    const facts = Object.fromEntries(
      Object.entries(made.facts).filter(([name]) => name !== 'source' && name !== 'unofficial'),
    );
    const kept: Facts = { ...draft.facts, ...facts };
    const before = (draft.facts.unofficial ?? []) as readonly string[];
    const replaced = Object.keys(facts);
    const unofficial = [
      ...before.filter((path) => !replaced.includes(path.split('.')[0] ?? '')),
      ...made.untranslated,
    ];
    if (unofficial.length > 0) kept.unofficial = unofficial;
    else Reflect.deleteProperty(kept, 'unofficial');
    if (isDeepStrictEqual(kept, draft.facts)) {
      this.accepted.push({ judged, outcome: duplicate });
      return;
    }
    for (const name of Object.keys(draft.facts)) Reflect.deleteProperty(draft.facts, name);
    Object.assign(draft.facts, kept);
    draft.isChanged = true;
    const { untranslated } = made;
    const outcome = { kind: 'written', line, event: id, isUpdate: true, untranslated } as const;
    this.accepted.push({ judged, outcome, path: `${folderOf('events', id)}/event.yaml` });
  }

  /** Files what was written under its source, and logs every row that the ledger does not have. */
  log(): { readonly logged: number; readonly repeated: number } {
    const { edition, receivedOn, file } = this.#request;
    const channel =
      this.#request.channel ?? (extname(file).toLowerCase() === '.txt' ? 'message' : 'endpoint');
    if (this.accepted.some(({ outcome }) => outcome.kind === 'written')) this.#addSource();
    const ledger = this.drafts.table('submissions');
    // A file that is taken in again, mended, has rows that were logged before.
    const left = new Map<string, number>();
    for (const { facts } of ledger) {
      const name = entryName(facts as unknown as Submission);
      left.set(name, (left.get(name) ?? 0) + 1);
    }
    let [logged, repeated] = [0, 0];
    for (const { judged, outcome } of this.accepted) {
      const entry = {
        edition,
        receivedOn: judged.receivedOn ?? receivedOn,
        channel,
        ...(outcome.kind === 'refused'
          ? { outcome: 'refused', reason: reasonOf(this.flaws.get(judged) ?? [], this.#columns) }
          : {
              outcome: outcome.kind === 'written' ? 'received' : 'duplicate',
              event: outcome.event,
            }),
      };
      const name = entryName(entry as Submission);
      const count = left.get(name) ?? 0;
      if (count > 0) {
        left.set(name, count - 1);
        repeated++;
        continue;
      }
      ledger.push({ line: undefined, facts: entry, isChanged: true });
      logged++;
    }
    return { logged, repeated };
  }

  #addSource(): void {
    const { edition, receivedOn } = this.#request;
    const id = sourceIdOf(edition);
    if (byId(this.#portal.sources).has(id)) return;
    const title = Object.fromEntries(
      LOCALES.map((locale) => [locale, fill(REGISTRATION_WORDS[locale].source, { edition })]),
    );
    const facts = { id, kind: 'document', title, recordedOn: receivedOn };
    const row: RowDraft = { line: undefined, facts, isChanged: true };
    const rows = this.drafts.table('sources');
    rows.splice(placeIn(rows, row, undefined), 0, row);
  }
}

/** By this, a row of the ledger is the same: an event that was received once is a duplicate the next time. */
function entryName(entry: Submission): string {
  const { edition, receivedOn, channel, outcome, event, reason } = entry;
  const what = outcome === 'refused' ? ['refused', reason?.[DEFAULT_LOCALE]] : ['event', event];
  return JSON.stringify([edition, receivedOn, channel, ...what]);
}

/**
 * Reads a file of registrations, judges each row, and the records as they would be. Nothing is written in its place before
 * `commit` is called; rows that are refused are logged, and keep no other row back.
 *
 * @param root folder that holds `data/` and `src/content/` or `content/`
 */
export async function prepareEventImport(
  root: string,
  request: EventImportRequest,
): Promise<EventImportResult> {
  const stopped = (
    problems: readonly LocatedProblem[],
    more: Partial<EventImportResult> = {},
  ): EventImportResult => ({
    rows: [],
    logged: 0,
    repeated: 0,
    files: [],
    isStopped: true,
    commit: undefined,
    close: () => undefined,
    ...more,
    problems,
  });

  let file: EventFile;
  let mapping = NO_MAPPING;
  let columns: EventColumns;
  let named = request.mapping ?? '';
  try {
    if (request.mapping !== undefined) mapping = readMapping(textOfFile(request.mapping));
    named = request.file;
    columns = new EventColumns(mapping);
    file = await readEventFile(request.file, columns);
    recover(root);
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    return stopped([asProblem(named, error.flaw)]);
  }
  const { portal, problems: before } = readRoot(root);
  const edition = byId(portal.editions).get(request.edition);
  if (!edition) {
    const params = { allowed: portal.editions.map(({ id }) => id) };
    const flaw = sheetFlaw('import-event-no-edition', {}, { found: request.edition, params });
    return stopped([asProblem(request.file, flaw)], { file });
  }
  const vocabulary = new EventVocabulary(portal, mapping);
  const judge = { edition, vocabulary, dialect: file.dialect, declared: request.declared ?? {} };
  let judged = file.rows.map((row) => judgeRow(row, judge));

  // What the rules of the whole refuse is a mistake of the row that brought it; the others are judged again without it.
  for (;;) {
    const taking = new EventTaking(portal, request, columns);
    for (const row of judged) taking.take(row);
    const { logged, repeated } = taking.log();
    const made = filesOf(root, taking.drafts);
    const refusals = [...taking.flaws].flatMap(([, flaws]) =>
      flaws.map((flaw) => asProblem(request.file, flaw)),
    );
    const told = {
      file,
      rows: taking.accepted.map(({ judged: { reference }, outcome }) =>
        reference === undefined ? outcome : { ...outcome, reference },
      ),
      logged,
      repeated,
      isStopped: false,
    };
    const files = [...made.files.keys()].toSorted();
    if (files.length === 0) return stopped(refusals, told);
    let wouldBe: WouldBe;
    try {
      wouldBe = new WouldBe(root, made.files);
    } catch (error) {
      if (!(error instanceof SheetError)) throw error;
      return stopped([asProblem(root, error.flaw)], { file });
    }
    const close = (): void => {
      wouldBe.remove();
    };
    try {
      const errors = newProblems(before, wouldBe.read().problems).filter(
        ({ severity }) => severity === 'error',
      );
      if (errors.length === 0) {
        const commit = (): void => {
          wouldBe.putInPlace();
        };
        return stopped(refusals, { ...told, files, commit, close });
      }
      close();
      const guilty = new Map<JudgedRow, SheetFlaw[]>();
      for (const { judged: row, path } of taking.accepted) {
        if (path === undefined) continue;
        const own = errors.filter((problem) => problem.file.endsWith(`/${path}`));
        if (own.length === 0) continue;
        const { line } = row.row;
        guilty.set(
          row,
          own.map(({ rule, found, params, path: steps }) =>
            sheetFlaw(
              rule,
              { line },
              {
                path: [line, steps.map(String).join('.')],
                ...(found !== undefined && { found }),
                ...(params && { params }),
              },
            ),
          ),
        );
      }
      // A mistake that no row explains keeps everything back.
      if (guilty.size === 0) return stopped(errors, { file });
      judged = judged.map((row) => {
        const flaws = guilty.get(row);
        if (!flaws) return row;
        const { registration, ...own } = row;
        return registration ? { ...own, flaws } : { ...row, flaws };
      });
    } catch (error) {
      close();
      throw error;
    }
  }
}

function textOfFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new SheetError(sheetFlaw('import-no-file'));
  }
}
