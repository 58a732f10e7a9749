/**
 * Fictional records, as many as one asks for and the same at every run: plans of 20 to 50 commitments, each with
 * 6 activities of 3 actions and about 200 words of prose, half as many events, meetings, readings and judgements.
 */
import Papa from 'papaparse';
import { stringify } from 'yaml';
import { columnsOf } from '../src/schema/columns.ts';
import { LIST_SEPARATOR } from '../src/schema/list-separator.ts';
import { TABLES, type TableName } from '../src/schema/tables.ts';
import { LOCALES } from '../src/site.ts';
import { drawer, KINDS, ORGANISERS, SUBJECTS, type Words } from '../tests/demo/vocabulary.ts';
import {
  ACTIONS,
  ACTIVITIES,
  filled,
  HEADINGS,
  island,
  MARK,
  SENTENCES,
  TITLES,
  type Draw,
} from './sentences.ts';

/** The languages that the words of the corpus are written in. */
export const CORPUS_LANGUAGES = ['fr', 'ar', 'en'] as const satisfies readonly (keyof Words)[];
export type CorpusLanguage = (typeof CORPUS_LANGUAGES)[number];

/** A file by its path from the root, with `/`. */
export type CorpusFile = readonly [path: string, text: string];

type Facts = Readonly<Record<string, unknown>>;
type Text = Readonly<Partial<Record<CorpusLanguage, string>>>;

/** Far from any real plan. */
const FIRST_YEAR = 2101;
const YEARS_OF_A_PLAN = 3;
/** So many plans have the same period, as those of different countries have: dates end with the year 2200. */
const ARCHIPELAGOS = 10;
const PLAN_SIZES = Array.from({ length: 31 }, (_, index) => 20 + index);
const ACTIVITY_COUNT = 6;
const ACTIONS_OF_AN_ACTIVITY = 3;
const SENTENCES_OF_PROSE = 12;
const COMMITMENTS_OF_AN_INSTITUTION = 20;
const SHARES = [0, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 1];
const OGP_VALUES = ['access-to-information', 'civic-participation', 'public-accountability'];
const EVENT_STATUSES = ['held', 'held', 'held', 'confirmed', 'cancelled', 'postponed', 'proposed'];
const CODES = {
  themes: [
    'open-data',
    'budget',
    'integrity',
    'participation',
    'access-to-information',
    'justice',
    'environment',
    'inclusion',
  ],
  regions: ['north-isles', 'south-isles', 'coral-coast', 'amber-hills', 'far-reef', 'salt-plain'],
  audiences: ['citizens', 'associations', 'journalists', 'administrations'],
  media: ['press', 'radio', 'leaflet', 'workshop'],
  organiserKinds: ['association', 'local-authority', 'university', 'public-body'],
  blockingReasons: ['budget', 'legal-framework', 'coordination', 'technical'],
} as const satisfies Partial<Record<TableName, readonly string[]>>;

interface CorpusPlan {
  readonly id: string;
  readonly number: number;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly isRunning: boolean;
  /** What is known of it, is known as of this day. */
  readonly asOf: string;
  readonly commitmentCount: number;
}

interface CorpusCommitment {
  readonly plan: CorpusPlan;
  readonly number: number;
  /** Its position among all commitments, from 0. */
  readonly index: number;
  /** Of its activities' actions, how many are done. */
  readonly doneCount: number;
}

/** Seeds of different kinds of records never meet. */
function drawerOf(kind: number, index: number): Draw {
  return drawer(Math.imul(kind, 1_000_003) + index);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function plansFor(commitmentCount: number): readonly CorpusPlan[] {
  const plans: CorpusPlan[] = [];
  for (let left = commitmentCount; left > 0;) {
    const index = plans.length;
    const drawn = drawerOf(1, index)(PLAN_SIZES);
    // No plan smaller than the others at the end: what would be left joins the last one.
    const size = left - drawn < (PLAN_SIZES[0] ?? 0) ? Math.min(left, 99) : drawn;
    const firstYear = FIRST_YEAR + YEARS_OF_A_PLAN * Math.floor(index / ARCHIPELAGOS);
    const lastYear = firstYear + YEARS_OF_A_PLAN - 1;
    left -= size;
    plans.push({
      id: `isles-${(index % ARCHIPELAGOS) + 1}-${firstYear}-${lastYear}`,
      number: index + 1,
      firstYear,
      lastYear,
      isRunning: left === 0,
      asOf: left === 0 ? `${lastYear}-06-30` : `${lastYear}-12-31`,
      commitmentCount: size,
    });
  }
  return plans;
}

function commitmentsOf(plans: readonly CorpusPlan[]): readonly CorpusCommitment[] {
  const commitments: CorpusCommitment[] = [];
  for (const plan of plans) {
    for (let number = 1; number <= plan.commitmentCount; number++) {
      const index = commitments.length;
      const share = drawerOf(2, index)(SHARES);
      const doneCount = Math.round(share * ACTIVITY_COUNT * ACTIONS_OF_AN_ACTIVITY);
      commitments.push({ plan, number, index, doneCount });
    }
  }
  return commitments;
}

function percentOf({ doneCount }: CorpusCommitment): number {
  return Math.round((100 * doneCount) / (ACTIVITY_COUNT * ACTIONS_OF_AN_ACTIVITY));
}

function idOf({ plan, number }: CorpusCommitment): string {
  return `${plan.id}/${number}`;
}

/** Whether a meeting reported it; the readings of the others stand in the table, and some have none. */
function isReported({ index }: CorpusCommitment): boolean {
  return index % 2 === 0;
}

class Corpus {
  readonly #languages: readonly CorpusLanguage[];
  readonly #plans: readonly CorpusPlan[];
  readonly #commitments: readonly CorpusCommitment[];
  readonly #institutionCount: number;

  constructor(commitmentCount: number, languages: readonly CorpusLanguage[]) {
    this.#languages = languages;
    this.#plans = plansFor(commitmentCount);
    this.#commitments = commitmentsOf(this.#plans);
    this.#institutionCount = Math.ceil(commitmentCount / COMMITMENTS_OF_AN_INSTITUTION) + 5;
  }

  #text(words: Words): Text {
    return Object.fromEntries(this.#languages.map((language) => [language, words[language]]));
  }

  #sentence(sentences: readonly Words[], draw: Draw): Text {
    return this.#text(filled(draw(sentences), draw));
  }

  #marked(words: Words): Text {
    const [fr, ar, en] = CORPUS_LANGUAGES.map((one) => `${words[one]} ${MARK[one]}`);
    return this.#text({ fr: fr ?? '', ar: ar ?? '', en: en ?? '' });
  }

  #institution(draw: Draw): string {
    return `body-${draw(Array.from({ length: this.#institutionCount }, (_, index) => index + 1))}`;
  }

  #planFacts(plan: CorpusPlan, before: CorpusPlan | undefined): Facts {
    const name = plan.id.replace('isles-', '');
    return {
      title: this.#marked({
        fr: `Plan d’action des îles ${name}`,
        ar: `خطة عمل الجزر ${name}`,
        en: `Action plan of the islands ${name}`,
      }),
      shortTitle: this.#marked({ fr: `Plan ${name}`, ar: `خطة ${name}`, en: `${name} plan` }),
      number: plan.number,
      startsOn: `${plan.firstYear}-01-01`,
      endsOn: `${plan.lastYear}-12-31`,
      status: plan.isRunning ? 'running' : 'ended',
      asOf: plan.asOf,
      ...(before && { predecessor: before.id }),
      sources: [`plan-${plan.id}`],
    };
  }

  #action(commitment: CorpusCommitment, activity: number, position: number, draw: Draw): Facts {
    const { plan, doneCount } = commitment;
    const order = (activity - 1) * ACTIONS_OF_AN_ACTIVITY + position;
    const isDone = order <= doneCount;
    return {
      key: `a${activity}-${position}`,
      description: this.#sentence(ACTIONS, draw),
      kind: draw(['programmed', 'programmed', 'supplementary']),
      status: isDone ? 'done' : draw(['in-progress', 'not-started']),
      startsOn: `${plan.firstYear}-${two(1 + (order % 12))}`,
      dueOn: `${plan.firstYear + 1}-${two(1 + (order % 12))}-28`,
      ...(isDone && { endedOn: `${plan.lastYear}-${two(1 + (order % 5))}-15` }),
      ...(isDone && draw([true, false]) && { evidence: [`report-${plan.id}`] }),
      source: `plan-${plan.id}`,
    };
  }

  #activity(commitment: CorpusCommitment, order: number, draw: Draw): Facts {
    const { plan } = commitment;
    const positions = Array.from({ length: ACTIONS_OF_AN_ACTIVITY }, (_, index) => index + 1);
    return {
      key: `a${order}`,
      order,
      number: order,
      title: this.#sentence(ACTIVITIES, draw),
      scheduling: 'scheduled',
      startsOn: `${plan.firstYear}-${two(order)}`,
      endsOn: `${plan.lastYear}-${two(order + 6)}-28`,
      actions: positions.map((position) => this.#action(commitment, order, position, draw)),
      source: `plan-${plan.id}`,
    };
  }

  #commitmentFacts(commitment: CorpusCommitment): Facts {
    const { plan, number, index } = commitment;
    const draw = drawerOf(3, index);
    const orders = Array.from({ length: ACTIVITY_COUNT }, (_, position) => position + 1);
    return {
      plan: plan.id,
      number,
      ogpId: `XX${String(index + 1).padStart(5, '0')}`,
      title: this.#marked(filled(draw(TITLES), draw)),
      summary: this.#sentence(SENTENCES, draw),
      problem: this.#sentence(SENTENCES, draw),
      objective: this.#sentence(SENTENCES, draw),
      leadInstitution: this.#institution(draw),
      partners: [{ institution: this.#institution(draw) }, { text: this.#text(draw(ORGANISERS)) }],
      themes: [draw(CODES.themes)],
      ogpValues: [draw(OGP_VALUES)],
      startsOn: `${plan.firstYear}-01-15`,
      endsOn: `${plan.lastYear}-${two(draw([3, 6, 9, 12]))}`,
      activities: orders.map((order) => this.#activity(commitment, order, draw)),
      ...(index % 5 === 0 && {
        communications: [
          {
            key: 'launch',
            title: this.#marked(filled(draw(TITLES), draw)),
            status: 'held',
            heldOn: `${plan.firstYear}-04-10`,
            audiences: [draw(CODES.audiences)],
            media: [draw(CODES.media)],
            reach: draw([40, 80, 150]),
            source: `report-${plan.id}`,
          },
        ],
      }),
      ...(index % 7 === 0 && {
        blockers: [
          {
            key: 'wait',
            reason: draw(CODES.blockingReasons),
            description: this.#sentence(SENTENCES, draw),
            raisedOn: `${plan.firstYear + 1}-05-20`,
            source: `report-${plan.id}`,
          },
        ],
      }),
      sources: [`plan-${plan.id}`],
    };
  }

  /** About 200 words in each language: a passage, a list and a passage with a link. */
  #prose({ index }: CorpusCommitment, language: CorpusLanguage): string {
    const draw = drawerOf(4, index);
    const sentences = Array.from(
      { length: SENTENCES_OF_PROSE },
      () => filled(draw(SENTENCES), draw)[language],
    );
    const heading = (position: number): string => `## ${HEADINGS[position]?.[language] ?? ''}`;
    const passage = (from: number, to: number): string => sentences.slice(from, to).join(' ');
    const items = sentences.slice(4, 8).map((sentence) => `- ${sentence}`);
    const link = `[${draw(SUBJECTS)[language]}](https://example.org/${String(index + 1)}/)`;
    const last = `${passage(8, 10)} **${passage(10, 11)}** ${passage(11, 12)} ${link}`;
    return `${[heading(0), passage(0, 4), heading(1), items.join('\n'), heading(2), last].join('\n\n')}\n`;
  }

  #meetingFacts(plan: CorpusPlan, reported: readonly CorpusCommitment[]): Facts {
    const heldOn = `${plan.lastYear}-05-20`;
    return {
      title: this.#marked({
        fr: `Comité de suivi du plan ${plan.id}`,
        ar: `لجنة تتبع خطة ${plan.id}`,
        en: `Follow-up committee of the ${plan.id} plan`,
      }),
      plans: [plan.id],
      heldOn,
      committee: 'follow-up',
      status: 'validated',
      attendanceStated: 'none',
      reports: reported.map((commitment) => {
        const draw = drawerOf(5, commitment.index);
        return {
          commitment: idOf(commitment),
          percentDone: percentOf(commitment),
          words: this.#sentence(SENTENCES, draw),
          platform: { state: draw(['up-to-date', 'details-missing', 'not-stated']) },
        };
      }),
      decisions: [
        {
          number: 1,
          text: this.#sentence(SENTENCES, drawerOf(6, plan.number)),
          commitments: 'all',
        },
      ],
      documents: [`report-${plan.id}`],
      sources: [`minutes-${plan.id}`],
    };
  }

  #eventFacts(index: number): readonly [id: string, facts: Facts] {
    const draw = drawerOf(7, index);
    const about = draw(this.#commitments);
    const { plan } = about;
    // Events of a plan's last year might lie after the day up to which something is known of it.
    const year = plan.firstYear + draw([0, 1]);
    const day = `${year}-05-${two(draw([18, 19, 20, 21, 22, 23, 24]))}`;
    const status = draw(EVENT_STATUSES);
    const start = draw([9, 10, 14, 17]);
    const kind = draw(KINDS);
    const subject = draw(SUBJECTS);
    const place = island(draw);
    const facts = {
      title: this.#marked({
        fr: `${kind.fr} à ${place.fr} : ${subject.fr}`,
        ar: `${kind.ar} في ${place.ar}: ${subject.ar}`,
        en: `${kind.en} in ${place.en}: ${subject.en}`,
      }),
      description: this.#sentence(SENTENCES, draw),
      edition: String(year),
      startsAt: `${day}T${two(start)}:00`,
      endsAt: `${day}T${two(start + 2)}:30`,
      mode: draw(['in-person', 'online', 'hybrid']),
      city: this.#text(place),
      region: draw(CODES.regions),
      organiser: { name: this.#text(draw(ORGANISERS)), kind: draw(CODES.organiserKinds) },
      themes: [draw(CODES.themes)],
      commitments: [idOf(about)],
      languages: [...this.#languages],
      audiences: [draw(CODES.audiences)],
      capacity: draw([20, 40, 80, 150]),
      status,
      ...(status === 'held' && { outcome: { attendance: draw([7, 18, 35, 64]) } }),
      source: `report-${plan.id}`,
    };
    return [`${year}/event-${String(index + 1).padStart(5, '0')}`, facts];
  }

  #editionFacts(year: number): Facts {
    return {
      startsOn: `${year}-05-18`,
      endsOn: `${year}-05-24`,
      status: 'held',
      sources: [`plan-${this.#plans[0]?.id ?? ''}`],
    };
  }

  #sourceRows(): readonly Facts[] {
    return this.#plans.flatMap((plan) => {
      const row = (kind: string, id: string, title: Words, publishedOn: string): Facts => ({
        id: `${id}-${plan.id}`,
        kind,
        title: this.#marked(title),
        url: `https://example.org/${id}-${plan.id}.pdf`,
        publishedOn,
        language: 'fr',
        recordedOn: plan.asOf,
      });
      const { id, firstYear, lastYear } = plan;
      return [
        row(
          'minutes',
          'minutes',
          { fr: `Relevé ${id}`, ar: `محضر ${id}`, en: `Minutes ${id}` },
          `${lastYear}-05-28`,
        ),
        row(
          'plan',
          'plan',
          { fr: `Texte du plan ${id}`, ar: `نص خطة ${id}`, en: `Text of the ${id} plan` },
          `${firstYear}-01-01`,
        ),
        row(
          'report',
          'report',
          { fr: `Rapport ${id}`, ar: `تقرير ${id}`, en: `Report ${id}` },
          `${lastYear}-06-01`,
        ),
      ];
    });
  }

  /** Two readings of each commitment that no meeting reported, but for every tenth one. */
  #readingRows(): readonly Facts[] {
    return this.#commitments
      .filter((commitment) => !isReported(commitment) && commitment.index % 10 !== 9)
      .flatMap((commitment) => {
        const { plan, index } = commitment;
        const percent = percentOf(commitment);
        const row = (position: number, observedOn: string, percentDone: number): Facts => ({
          id: `reading-${index + 1}-${position}`,
          plan: plan.id,
          commitment: idOf(commitment),
          observedOn,
          percentDone,
          source: `report-${plan.id}`,
          recordedOn: plan.asOf,
        });
        return [
          row(1, `${plan.firstYear}-12-31`, Math.floor(percent / 3)),
          row(2, `${plan.lastYear}-06-01`, percent),
        ];
      });
  }

  #assessmentRows(): readonly Facts[] {
    return this.#commitments
      .filter(({ index }) => index % 3 === 0)
      .flatMap((commitment) => {
        const draw = drawerOf(8, commitment.index);
        const row = (criterion: string, value: string): Facts => ({
          plan: commitment.plan.id,
          commitment: idOf(commitment),
          assessor: 'irm',
          report: `report-${commitment.plan.id}`,
          criterion,
          value,
        });
        return [
          row('verifiable', draw(['yes', 'no'])),
          row('completion', draw(['not-started', 'limited', 'substantial', 'complete'])),
        ];
      });
  }

  #institutionRows(): readonly Facts[] {
    return Array.from({ length: this.#institutionCount }, (_, index) => {
      const draw = drawerOf(9, index);
      const place = island(draw);
      return {
        id: `body-${index + 1}`,
        name: this.#marked({
          fr: `Office ${index + 1} de ${place.fr}`,
          ar: `مكتب ${place.ar} ${index + 1}`,
          en: `Office ${index + 1} of ${place.en}`,
        }),
        kind: draw(['ministry', 'department', 'public-body']),
        source: [`plan-${this.#plans[0]?.id ?? ''}`],
      };
    });
  }

  #codeRows(codes: readonly string[]): readonly Facts[] {
    return codes.map((code, index) => {
      const { fr, ar } = island(drawerOf(10, index));
      return {
        id: code,
        name: this.#marked({ fr: `${code} (${fr})`, ar: `${ar} ${index + 1}`, en: code }),
      };
    });
  }

  #rows(table: TableName): readonly Facts[] {
    if (table in CODES) return this.#codeRows(CODES[table as keyof typeof CODES]);
    switch (table) {
      case 'sources':
        return this.#sourceRows();
      case 'readings':
        return this.#readingRows();
      case 'assessments':
        return this.#assessmentRows();
      case 'institutions':
        return this.#institutionRows();
      case 'committees': {
        const name = { fr: 'Comité de suivi', ar: 'لجنة التتبع', en: 'Follow-up committee' };
        return [{ id: 'follow-up', name: this.#marked(name), kind: 'implementation' }];
      }
      default:
        return [];
    }
  }

  #table(name: TableName): CorpusFile {
    const { file, schema } = TABLES[name];
    const columns = columnsOf(schema);
    const cells = this.#rows(name).map((row) =>
      columns.map(({ field, locale }) => {
        const value = row[field];
        const shown = locale === undefined ? value : (value as Text | undefined)?.[locale];
        return Array.isArray(shown) ? shown.join(LIST_SEPARATOR) : (shown ?? '');
      }),
    );
    const header = columns.map((column) => column.name);
    return [`data/${file}`, `${Papa.unparse([header, ...cells], { newline: '\n' })}\n`];
  }

  *files(): Generator<CorpusFile> {
    const yaml = (facts: Facts): string =>
      stringify(facts, { lineWidth: 0, aliasDuplicateObjects: false });
    for (const name of Object.keys(TABLES) as TableName[]) yield this.#table(name);
    const years = new Set<number>();
    for (const [index, plan] of this.#plans.entries()) {
      yield [
        `content/plans/${plan.id}/plan.yaml`,
        yaml(this.#planFacts(plan, this.#plans[index - 1])),
      ];
      const reported = this.#commitments.filter((one) => one.plan === plan && isReported(one));
      const meeting = `content/meetings/${plan.id}-follow-up/meeting.yaml`;
      yield [meeting, yaml(this.#meetingFacts(plan, reported))];
      for (const year of [plan.firstYear, plan.firstYear + 1]) years.add(year);
    }
    for (const commitment of this.#commitments) {
      const folder = `content/commitments/${commitment.plan.id}/${two(commitment.number)}`;
      yield [`${folder}/commitment.yaml`, yaml(this.#commitmentFacts(commitment))];
      for (const language of this.#languages) {
        yield [`${folder}/${language}.md`, this.#prose(commitment, language)];
      }
    }
    for (let index = 0; index < Math.floor(this.#commitments.length / 2); index++) {
      const [id, facts] = this.#eventFacts(index);
      yield [`content/events/${id}/event.yaml`, yaml(facts)];
    }
    for (const year of years) {
      yield [`content/editions/${year}/edition.yaml`, yaml(this.#editionFacts(year))];
    }
  }
}

/**
 * The files of a corpus but for its pages, a content root's `content/` and `data/`.
 *
 * @param languages the site's default one among them
 */
export function corpusFiles(
  commitmentCount: number,
  languages: readonly CorpusLanguage[],
): Generator<CorpusFile> {
  const unknown = languages.find((language) => !(LOCALES as readonly string[]).includes(language));
  if (unknown !== undefined) throw new Error(`${unknown} is no language of this site`);
  return new Corpus(commitmentCount, languages).files();
}
