/** A letter in the words of one language: what a template has places for. */
import type { LetterCommitment, LetterView } from '../domain/letters.ts';
import type { RegisteredDecision } from '../domain/decisions.ts';
import { hasUnofficialText } from '../domain/wording.ts';
import { isolated } from '../i18n/direction.ts';
import { editionName } from '../i18n/edition-name.ts';
import { formatDatePhrase, formatList, formatPartialDate, formatPercent } from '../i18n/format.ts';
import { LETTER_WORDS } from '../i18n/letters/words.ts';
import { pick, type LocalText } from '../i18n/local-text.ts';
import { PAPER_WORDS } from '../i18n/papers/words.ts';
import { urlFor } from '../i18n/routing.ts';
import { format, words } from '../i18n/words.ts';
import { dueText } from '../papers/shared.ts';
import { LANGUAGES, SITE, type Locale } from '../site.ts';

/** One line of a list. */
export interface LetterLine {
  readonly text: string;
}

/** What is said of a commitment under one heading. */
export interface LetterFact {
  readonly label: string;
  /** Each thing on a line of its own. */
  readonly value: string;
}

/** Something that is expected. */
export interface Expected {
  readonly text: string;
  /** By when, in words. */
  readonly by: string;
}

/** Every place of a template by the name of its tag. */
export interface LetterTexts {
  readonly country: string;
  readonly site: string;
  readonly committee: string;
  readonly institution: string;
  readonly reference: string;
  readonly date: string;
  readonly subject: string;
  readonly opening: string;
  /** What follows the opening. */
  readonly paragraphs: readonly LetterLine[];
  readonly hasCommitments: boolean;
  readonly commitments: readonly {
    readonly title: string;
    readonly facts: readonly LetterFact[];
  }[];
  readonly hasExpected: boolean;
  readonly expected: readonly Expected[];
  readonly hasOtherDecisions: boolean;
  readonly otherDecisions: readonly LetterLine[];
  readonly closing: string;
  readonly signature: string;
  /** Of what it was made, and whose words it holds. */
  readonly notices: readonly LetterLine[];
}

/** A text of a record as a letter says it: one in another direction is kept together. */
function told(locale: Locale, text: LocalText): string {
  const { text: picked, dir } = pick(text, locale);
  if (dir === LANGUAGES[locale].dir) return isolated(picked);
  return `\u2068${picked}\u2069`;
}

const lines = (texts: readonly string[]): readonly LetterLine[] => texts.map((text) => ({ text }));

/** A date or a figure in a right-to-left text keeps its order. */
const said = (text: string): string => isolated(text);

function factsOf(locale: Locale, row: LetterCommitment): readonly LetterFact[] {
  const { fields, signals, codes, common } = words(locale);
  const { parts } = PAPER_WORDS[locale];
  const { labels, request: requestWords } = LETTER_WORDS[locale];
  const { report, reading, state, asked, blockers, requests, wasAbsent } = row;
  const figure = reading
    ? `${formatPercent(locale, reading.percentDone)} ${formatDatePhrase(locale, 'on', reading.observedOn)}`
    : common.notReported;
  const facts: readonly (readonly [label: string, texts: readonly string[]])[] = [
    [fields.progress, [said(figure), ...(wasAbsent && !report ? [labels.absent] : [])]],
    [labels.said, report ? [told(locale, report.words)] : []],
    [signals.names.timeliness, [codes.timeliness[state.timeliness]]],
    [fields.points, (report?.points ?? []).map(({ text }) => told(locale, text))],
    [
      parts.blockers,
      blockers.map(({ part, reason }) =>
        format(common.labelValue, {
          label: told(locale, reason),
          value: told(locale, part.description),
        }),
      ),
    ],
    [
      parts.asked,
      asked
        .filter(({ kind }) => kind !== 'report')
        .map(({ kind, words: own }) => (own ? told(locale, own) : codes.gapKind[kind])),
    ],
    [
      parts.requests,
      requests.map(({ request }) =>
        format(requestWords, {
          question: told(locale, request.question),
          askedOn: said(formatDatePhrase(locale, 'on', request.askedOn)),
        }),
      ),
    ],
  ];
  return facts
    .filter(([, texts]) => texts.length > 0)
    .map(([label, texts]) => ({ label, value: texts.join('\n') }));
}

function decisionText(locale: Locale, { decision }: RegisteredDecision): string {
  return format(LETTER_WORDS[locale].decision, {
    number: String(decision.number),
    text: told(locale, decision.text),
  });
}

function hasDeadline({ decision: { dueOn, dueAt } }: RegisteredDecision): boolean {
  return dueOn !== undefined || dueAt !== undefined;
}

/** What was decided with a deadline, then the questions that have one. */
function expectedOf(locale: Locale, { decisions, commitments }: LetterView): readonly Expected[] {
  return [
    ...decisions.filter(hasDeadline).map((row) => ({
      text: decisionText(locale, row),
      by: said(dueText(locale, row)),
    })),
    ...commitments
      .flatMap(({ requests }) => requests)
      .flatMap(({ request }) =>
        request.dueOn === undefined
          ? []
          : [
              {
                text: told(locale, request.question),
                by: said(formatDatePhrase(locale, 'noLaterThan', request.dueOn)),
              },
            ],
      ),
  ];
}

function paragraphsOf(locale: Locale, { edition, unanswered }: LetterView): readonly string[] {
  const labels = LETTER_WORDS[locale];
  const { startsOn, endsOn } = edition ?? {};
  const week =
    startsOn === undefined || endsOn === undefined
      ? labels.weekUnknown
      : format(labels.week, {
          from: formatPartialDate(locale, startsOn),
          to: formatPartialDate(locale, endsOn),
        });
  const ofEdition = edition
    ? [
        week,
        format(labels.register, {
          url: urlFor(locale, { kind: 'edition-registration', id: edition.id }),
        }),
      ]
    : [];
  return [
    ...ofEdition,
    ...unanswered.map(({ reference, sentOn }) => {
      const day = formatPartialDate(locale, sentOn);
      return reference === undefined
        ? format(labels.unansweredWithoutReference, { day })
        : format(labels.unanswered, { day, reference });
    }),
  ].map(said);
}

/** What of a meeting a letter tells. */
const TOLD = /^(?:title|decisions|reports\.[^.]+\.(?:words|points|platform))\b/;

/** The letter in one language. */
export function letterTexts(locale: Locale, view: LetterView): LetterTexts {
  const labels = LETTER_WORDS[locale];
  const { common } = words(locale);
  const { letter, meeting, institution, committee, commitments, edition, sent } = view;
  const blanks = {
    day: formatPartialDate(locale, meeting.heldOn),
    committee: told(locale, committee.name),
    edition: edition ? editionName(locale, edition) : '',
  };
  const others = view.decisions.filter((row) => !hasDeadline(row));
  const expected = expectedOf(locale, view);
  const ofMeeting = (meeting.unofficial ?? []).filter((path) => TOLD.test(path));
  const shown = [
    { unofficial: ofMeeting },
    institution,
    ...commitments.map(({ commitment }) => commitment),
  ];
  const hasTranslation = shown.some((record) => hasUnofficialText(record, locale));
  return {
    country: SITE.country.name[locale],
    site: SITE.name[locale],
    committee: told(locale, committee.name),
    institution: told(locale, institution.name),
    reference: sent?.reference ?? labels.blank,
    date: sent ? formatPartialDate(locale, sent.sentOn) : labels.blank,
    subject: said(format(labels.subjects[letter], blanks)),
    opening: said(format(labels.openings[letter], blanks)),
    paragraphs: lines(paragraphsOf(locale, view)),
    hasCommitments: commitments.length > 0,
    commitments: commitments.map((row) => ({
      title: said(
        format(common.numbered, {
          number: String(row.commitment.number),
          title: told(locale, row.commitment.title),
        }),
      ),
      facts: factsOf(locale, row),
    })),
    hasExpected: expected.length > 0,
    expected,
    hasOtherDecisions: others.length > 0,
    otherDecisions: lines(
      others.map((row) =>
        row.owners.length === 0
          ? decisionText(locale, row)
          : format(common.labelValue, {
              label: formatList(
                locale,
                row.owners.map((owner) => told(locale, owner)),
              ),
              value: decisionText(locale, row),
            }),
      ),
    ),
    closing: labels.closing,
    signature: labels.signature,
    notices: lines([
      said(
        format(labels.compiled, {
          meeting: told(locale, meeting.title),
          url: urlFor(locale, { kind: 'meeting', id: meeting.id }),
        }),
      ),
      ...(hasTranslation ? [labels.unofficial] : []),
    ]),
  };
}
