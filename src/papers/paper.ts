/**
 * A report before it is a page, a print or a PDF: parts of passages, tables and figures in the words of one language. Each
 * of the three says the same because it is made of the same.
 */
import type { ReportKey } from '../domain/reports.ts';
import type { DrawnFigure } from '../figures/drawn-figure.ts';
import type { PickedText } from '../i18n/local-text.ts';
import type { Page } from '../i18n/routing.ts';
import type { CitedSource } from '../schema/portal.ts';
import type { Locale } from '../site.ts';

/** Words with what they lead to. A plain string, or a text without a language of its own, is in the paper's language. */
export interface Run {
  readonly text: PickedText | string;
  /** The page of this site that says more. */
  readonly page?: Page;
  readonly isStrong?: boolean;
}

/** One paragraph, one item of a list, or a line of a cell. */
export type Passage = readonly Run[];

export interface Column {
  readonly label: string;
  /** How it is set: figures under one another, a few words, a passage. */
  readonly kind: 'number' | 'phrase' | 'text';
}

export interface Row {
  /** The passages of each cell, one cell a column; the first one heads the row. */
  readonly cells: readonly (readonly Passage[])[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly passage: Passage }
  | { readonly kind: 'list'; readonly items: readonly Passage[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | {
      readonly kind: 'table';
      /** Says what the rows are. */
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly Row[];
    }
  | { readonly kind: 'figure'; readonly figure: DrawnFigure }
  /** A heading below that of the part, with what stands under it. */
  | { readonly kind: 'section'; readonly title: Run; readonly blocks: readonly Block[] };

export interface Fact {
  readonly name: string;
  readonly passages: readonly Passage[];
}

export interface Part {
  /** Its anchor on the page. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Paper extends ReportKey {
  readonly locale: Locale;
  readonly title: string;
  /** What it is about. */
  readonly subject: PickedText;
  /** What of it names it among reports of its kind: a day, a short name. */
  readonly name: string;
  /** The day it speaks of. */
  readonly day: string;
  readonly parts: readonly Part[];
  readonly sources: readonly CitedSource[];
  readonly hasUnofficialText: boolean;
}

type Said = Run | PickedText | string;

function runOf(said: Said): Run {
  if (typeof said === 'string') return { text: said };
  return 'lang' in said ? { text: said } : said;
}

/** A passage of runs: `say('Deadline: ', { text: '31 January', isStrong: true })`. */
export function say(...said: readonly Said[]): Passage {
  return said.map(runOf);
}

export function paragraph(...said: readonly Said[]): Block {
  return { kind: 'paragraph', passage: say(...said) };
}

/** A cell of one passage, or of none. */
export function cell(...said: readonly (Said | undefined)[]): readonly Passage[] {
  const known = said.filter((one) => one !== undefined);
  return known.length === 0 ? [] : [say(...known)];
}

/** Blocks, or words that say why there are none. */
export function orElse(blocks: readonly Block[], otherwise: string): readonly Block[] {
  return blocks.length > 0 ? blocks : [paragraph(otherwise)];
}
