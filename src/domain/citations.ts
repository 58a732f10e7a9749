/** Facts together with the documents and meetings that say them. */
import type { Assessment, Assessor } from '../schema/assessment.ts';
import type { CitedSource, NamedCommitment, Portal, RowOf } from '../schema/portal.ts';
import type { LocalText } from '../schema/primitives.ts';
import type { AdoptedTitle } from '../schema/process.ts';
import type { PublishedRate } from '../schema/reading.ts';
import type { Term } from '../schema/term.ts';
import { byId, citedSources, found } from './directory.ts';
import { named } from './naming.ts';
import { siteDay } from './plans.ts';

/** A note of a record. */
export interface CitedNote {
  readonly text: LocalText;
  readonly sources: readonly CitedSource[];
}

export function citedNotes(
  portal: Portal,
  notes: readonly { readonly text: LocalText; readonly sources: readonly string[] }[] = [],
): readonly CitedNote[] {
  return notes.map(({ text, sources }) => ({ text, sources: citedSources(portal, sources) }));
}

/** An overall rate that somebody published. */
export interface CitedRate {
  readonly rate: PublishedRate;
  readonly sources: readonly CitedSource[];
}

export function citedRates(portal: Portal, rates: readonly PublishedRate[]): readonly CitedRate[] {
  return rates.map((rate) => ({ rate, sources: citedSources(portal, rate.source) }));
}

/** A judgement with what it is about. */
export interface Judged {
  readonly assessment: Assessment;
  /** Absent where the judgement is about a whole plan. */
  readonly commitment?: NamedCommitment;
}

/** The judgements that one assessor gives in one report. */
export interface JudgementGroup {
  readonly assessor: Assessor;
  /** The report. */
  readonly sources: readonly CitedSource[];
  /** At least one. */
  readonly judgements: readonly Judged[];
}

/** Judgements report by report, in the order in which the reports first stand. */
export function judgementGroups(
  portal: Portal,
  assessments: readonly Assessment[],
): readonly JudgementGroup[] {
  const groups = Map.groupBy(assessments, ({ assessor, report }) => `${assessor} ${report}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const judgements = group.map((assessment) =>
      assessment.commitment === undefined
        ? { assessment }
        : { assessment, commitment: named(found(portal.commitments, assessment.commitment)) },
    );
    return [
      { assessor: first.assessor, sources: citedSources(portal, [first.report]), judgements },
    ];
  });
}

/** The title of an adopted commitment with its lead. */
export interface CitedTitle {
  readonly title: AdoptedTitle;
  /** Absent where the source names none, or none of the table: see `title.leadText`. */
  readonly lead?: RowOf<'institutions'>;
  readonly sources: readonly CitedSource[];
}

export function citedTitles(
  portal: Portal,
  titles: readonly AdoptedTitle[],
): readonly CitedTitle[] {
  return titles.map((title) => {
    const sources = citedSources(portal, [title.source]);
    const lead = title.lead === undefined ? undefined : byId(portal.institutions).get(title.lead);
    return lead ? { title, lead, sources } : { title, sources };
  });
}

/** A word of the glossary with the sources in which it was read. */
export interface CitedTerm {
  readonly term: Term;
  /** Empty where the wording is proposed by this portal. */
  readonly sources: readonly CitedSource[];
}

/** Every word of the glossary, in the table's order. */
export function citedTerms(portal: Portal): readonly CitedTerm[] {
  return portal.glossary.map((term) => ({
    term,
    sources: citedSources(portal, term.attested ?? []),
  }));
}

/** The sources of some words, in the order of the words, each once. */
export function sourcesOfTerms(terms: readonly CitedTerm[]): readonly CitedSource[] {
  const sources = terms.flatMap((term) => term.sources);
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}

/** The glossary as its page shows it. */
export interface GlossaryView {
  readonly terms: readonly CitedTerm[];
  /** The day the page speaks of. */
  readonly day: string;
}

export function glossaryView(portal: Portal): GlossaryView {
  return { terms: citedTerms(portal), day: siteDay(portal) };
}
