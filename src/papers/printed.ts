/** A paper as the typesetter takes it: data, never markup, so that no text of a record can be taken for an instruction. */
import { figureImage } from '../figures/image.ts';
import { citation } from '../i18n/citation.ts';
import { runsOf } from '../i18n/direction.ts';
import { formatDatePhrase } from '../i18n/format.ts';
import { wholeText, type PickedText } from '../i18n/local-text.ts';
import { PAPER_WORDS } from '../i18n/papers/words.ts';
import { SITE_ADDRESS, urlFor, type Page } from '../i18n/routing.ts';
import { format, words } from '../i18n/words.ts';
import { LANGUAGES, SITE, type Locale } from '../site.ts';
import { say, type Block, type Paper, type Passage, type Row, type Run } from './paper.ts';

/** A stretch of text in one language and direction. */
interface PrintedRun {
  readonly text: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly url?: string;
  readonly strong?: true;
}

type PrintedPassage = readonly PrintedRun[];

type PrintedBlock =
  | { readonly kind: 'paragraph'; readonly passage: PrintedPassage }
  | { readonly kind: 'list'; readonly items: readonly PrintedPassage[] }
  | {
      readonly kind: 'facts';
      readonly facts: readonly {
        readonly name: PrintedPassage;
        readonly passages: readonly PrintedPassage[];
      }[];
    }
  | {
      readonly kind: 'table';
      readonly columns: readonly {
        readonly label: PrintedPassage;
        /** How much of the width it takes beside the others; absent for one as wide as its figures. */
        readonly share?: number;
      }[];
      readonly rows: readonly (readonly (readonly PrintedPassage[])[])[];
    }
  /** The number of its drawing. */
  | { readonly kind: 'figure'; readonly drawing: number; readonly alt: string }
  | {
      readonly kind: 'section';
      readonly title: PrintedPassage;
      readonly blocks: readonly PrintedBlock[];
    };

/** Everything that stands on the printed pages. */
export interface PrintedPaper {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly subject: PrintedPassage;
  readonly author: string;
  readonly situation: PrintedPassage;
  readonly notices: readonly PrintedPassage[];
  readonly contents: string;
  /** With `{n}` and `{total}`. */
  readonly pageOf: string;
  readonly url: string;
  /** Stands on every page of what is no real data. */
  readonly watermark?: string;
  readonly parts: readonly {
    readonly title: PrintedPassage;
    readonly blocks: readonly PrintedBlock[];
  }[];
  /** SVG documents. */
  readonly drawings: readonly string[];
}

/** What no font has: control characters, marks that would turn the direction of what follows, half of a pair. */
const UNPRINTED =
  // eslint-disable-next-line no-control-regex -- these are what is to be found
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu;
/** Vowel marks of Arabic: every reader of PDF tried gives the letters below them in another order. See decision 30. */
const VOWEL_MARKS = /[\u064b-\u065f\u0670\u06d6-\u06ed]/g;

/** Arabic letters in the form of one place, or several as one sign: written as the letters that they are. */
const PRESENTATION_FORMS = /[\ufb50-\ufdff\ufe70-\ufefc]+/g;

function printable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(PRESENTATION_FORMS, (form) => form.normalize('NFKC'))
    .normalize('NFC')
    .replaceAll(UNPRINTED, '')
    .replaceAll(VOWEL_MARKS, '');
}

function isForeign(text: PickedText | string): text is PickedText {
  return typeof text !== 'string' && text.isFallback;
}

function runs(locale: Locale, { text, page, isStrong }: Run): PrintedPassage {
  const shared = {
    ...(page && { url: absolute(locale, page) }),
    ...(isStrong === true && { strong: true as const }),
  };
  if (isForeign(text)) {
    const { lang, dir } = text;
    const before = text.before === undefined ? [] : [{ text: printable(text.before), ...shared }];
    return [...before, { text: printable(text.text), lang, dir, ...shared }];
  }
  return runsOf(printable(wholeText(text))).map((run) => ({
    text: run.text,
    ...(run.isApart && { dir: 'ltr' as const }),
    ...shared,
  }));
}

function absolute(locale: Locale, page: Page): string {
  return urlFor(locale, page);
}

const passageOf = (locale: Locale, passage: Passage): PrintedPassage =>
  passage.flatMap((run) => runs(locale, run));

const textOf = (locale: Locale, text: PickedText | string): PrintedPassage =>
  passageOf(locale, say(text));

/** The text of each cell of a column. */
const cellsOf = (rows: readonly Row[], column: number): readonly string[] =>
  rows.map(({ cells }) =>
    (cells[column] ?? [])
      .flat()
      .map(({ text }) => wholeText(text))
      .join(' '),
  );

/** In letters: no column is so wide that the others starve, and no long word makes one wide. */
const WIDEST = 160;
const LONGEST_WORD = 18;

/** Columns share the width by the square root of what they hold: twice the text takes more lines and more width. */
function shareOf(label: string, cells: readonly string[]): number {
  const lengths = [label, ...cells].flatMap((text) => text.split(/\s+/)).map((word) => word.length);
  const longestWord = Math.min(LONGEST_WORD, Math.max(...lengths));
  const mean = cells.reduce((sum, text) => sum + text.length, 0) / Math.max(1, cells.length);
  const letters = Math.min(WIDEST, Math.max(longestWord * 1.5, mean));
  return Math.round(Math.sqrt(letters) * 100) / 100;
}

/** @param drawings takes in those of the block */
function blockOf(locale: Locale, block: Block, drawings: string[]): PrintedBlock {
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraph', passage: passageOf(locale, block.passage) };
    case 'list':
      return { kind: 'list', items: block.items.map((item) => passageOf(locale, item)) };
    case 'facts':
      return {
        kind: 'facts',
        facts: block.facts.map(({ name, passages }) => ({
          name: textOf(locale, name),
          passages: passages.map((passage) => passageOf(locale, passage)),
        })),
      };
    case 'table':
      return {
        kind: 'table',
        columns: block.columns.map(({ label, kind }, index) => ({
          label: textOf(locale, label),
          ...(kind !== 'number' && { share: shareOf(label, cellsOf(block.rows, index)) }),
        })),
        rows: block.rows.map(({ cells }) =>
          cells.map((passages) => passages.map((passage) => passageOf(locale, passage))),
        ),
      };
    case 'figure': {
      const { figure } = block;
      return {
        kind: 'figure',
        drawing: drawings.push(figureImage(figure, locale, 'print')) - 1,
        alt: printable([figure.title, figure.scope, ...figure.summary].join('. ')),
      };
    }
    case 'section':
      return {
        kind: 'section',
        title: runs(locale, block.title),
        blocks: block.blocks.map((inner) => blockOf(locale, inner, drawings)),
      };
  }
}

function sourceBlock(locale: Locale, { sources }: Paper): PrintedBlock {
  return {
    kind: 'list',
    items: sources.map((source) => {
      const { title, href, isExternal, day } = citation(locale, source);
      const url = isExternal ? href : `${SITE_ADDRESS.origin}${href}`;
      const named = textOf(locale, title).map((run) => ({ ...run, url }));
      return day === undefined ? named : [...named, ...textOf(locale, ` (${day})`)];
    }),
  };
}

/** @param watermark stands on every page of what is no real data */
export function printedPaper(paper: Paper, watermark?: string): PrintedPaper {
  const { locale, kind, id } = paper;
  const { site, provenance } = words(locale);
  const labels = PAPER_WORDS[locale];
  const { tag: lang, dir } = LANGUAGES[locale];
  const asOf = formatDatePhrase(locale, 'asOf', paper.day);
  const drawings: string[] = [];
  const parts = paper.parts.map(({ title, blocks }) => ({
    title: textOf(locale, title),
    blocks: blocks.map((block) => blockOf(locale, block, drawings)),
  }));
  const sources =
    paper.sources.length === 0
      ? []
      : [
          {
            title: textOf(locale, labels.parts.sources),
            blocks: [sourceBlock(locale, paper)],
          },
        ];
  return {
    lang,
    dir,
    title: printable(
      format(words(locale).common.labelValue, {
        label: paper.title,
        value: wholeText(paper.subject),
      }),
    ),
    subject: textOf(locale, paper.subject),
    author: printable(SITE.name[locale]),
    situation: textOf(locale, format(labels.situation, { asOf })),
    notices: [
      textOf(
        locale,
        SITE.adoptedBy
          ? format(site.adopted, { authority: SITE.adoptedBy[locale] })
          : labels.compiled,
      ),
      ...(paper.hasUnofficialText ? [textOf(locale, provenance.unofficial)] : []),
    ],
    contents: printable(labels.contents),
    pageOf: printable(labels.pageOf),
    url: urlFor(locale, { kind: 'report', report: kind, id }),
    ...(watermark !== undefined && { watermark: printable(watermark) }),
    parts: [...parts, ...sources],
    drawings,
  };
}
