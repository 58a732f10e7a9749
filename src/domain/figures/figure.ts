import type { EventMode } from '../../schema/event.ts';
import type { EditionName } from '../event-view.ts';
import type { PlanName } from '../naming.ts';
import type { CitedSource, NamedCommitment } from '../../schema/portal.ts';
import type { LocalText } from '../../schema/primitives.ts';
import type { PublishedRate } from '../../schema/reading.ts';
import type { EvidenceCode, TimelinessGroup } from '../../schema/signal.ts';
import type { MeanProgress } from '../progress.ts';

/** What a figure is about. Two plans never share a mean or a series: a figure of several plans keeps them apart. */
export type FigureScope =
  | { readonly kind: 'site' }
  | { readonly kind: 'plan'; readonly plan: PlanName }
  | { readonly kind: 'theme' | 'institution'; readonly id: string; readonly name: LocalText }
  | { readonly kind: 'commitment'; readonly commitment: NamedCommitment }
  | { readonly kind: 'edition'; readonly edition: EditionName };

/** A commitment with its newest figure and the share of its period gone by. */
export interface ProgressRow {
  readonly commitment: NamedCommitment;
  /** Absent when no source gives a dated figure. */
  readonly percentDone?: number;
  /** 0–100; absent without a period: the progress that an even pace would have reached. */
  readonly percentElapsed?: number;
}

/** The commitments of one plan. */
export interface ProgressPart {
  readonly plan: PlanName;
  /** The plan's reference day. */
  readonly day: string;
  readonly rows: readonly ProgressRow[];
  readonly mean: MeanProgress;
}

/** A value with how many have it. */
export interface CodeCount<Code extends string> {
  readonly code: Code;
  readonly count: number;
}

/** A commitment whose period is over, by its own dates or by those of another source, and which is not completed. */
export interface PastEndRow {
  readonly commitment: NamedCommitment;
  readonly percentDone?: number;
  readonly endsOn?: string;
  /** Days from its end to the reference day: negative when the end lies ahead. */
  readonly daysPast?: number;
  /** The same by the dates of another source, where these differ. */
  readonly other?: { readonly source: string; readonly endsOn: string; readonly daysPast: number };
}

/** A row of a code list, a theme or an institution with how many there are. */
export interface NamedCount {
  /** Absent for those of which no source says. */
  readonly name?: LocalText;
  readonly id: string;
  readonly count: number;
}

/** How many people took part, as far as sources say. */
export interface Attendance {
  /** Sum of the numbers that sources give; absent where none gives one. */
  readonly people?: number;
  /** Some source says "more than". */
  readonly isAtLeast: boolean;
  /** Of how many events a source gives a number. */
  readonly stated: number;
  /** Of how many in all. */
  readonly total: number;
}

export interface AttendanceRow extends Attendance {
  readonly id: string;
  /** Absent for events of which no source gives the region. */
  readonly name?: LocalText;
}

export interface NamedMean {
  readonly id: string;
  readonly name: LocalText;
  readonly mean: MeanProgress;
}

/** What was known of a plan or commitment on a day. */
export interface HistoryPoint {
  readonly key: string;
  /** As far as a source states it. */
  readonly observedOn: string;
  /** Absent where a meeting was held and nothing was reported. */
  readonly percentDone?: number;
  /** Of how many of how many the figure is the mean; absent for the figure of one commitment. */
  readonly mean?: MeanProgress;
  readonly source: CitedSource;
}

/** Kinds of actions, those of which no source says the kind counted apart. */
export const ACTION_COUNT_CODES = ['programmed', 'supplementary', 'not-stated'] as const;
export type ActionCountCode = (typeof ACTION_COUNT_CODES)[number];

/** What is drawn. */
export type FigureData =
  | { readonly kind: 'progress'; readonly parts: readonly ProgressPart[] }
  | {
      readonly kind: 'timeliness';
      readonly counts: readonly CodeCount<TimelinessGroup>[];
      readonly total: number;
    }
  | {
      readonly kind: 'evidence';
      readonly counts: readonly CodeCount<EvidenceCode>[];
      readonly total: number;
    }
  | {
      readonly kind: 'past-end';
      /** The longest past first; those of which nothing was reported after those that were. */
      readonly rows: readonly PastEndRow[];
      /** Of how many commitments. */
      readonly total: number;
    }
  | {
      readonly kind: 'actions';
      readonly counts: readonly CodeCount<ActionCountCode>[];
      readonly total: number;
    }
  | {
      readonly kind: 'audiences' | 'media';
      readonly counts: readonly NamedCount[];
      /** How many communication actions there are; one may have several audiences. */
      readonly total: number;
    }
  | {
      readonly kind: 'event-regions' | 'event-themes' | 'event-organisers';
      readonly counts: readonly NamedCount[];
      /** How many events there are; one may have several themes. */
      readonly total: number;
    }
  | {
      readonly kind: 'event-modes';
      readonly counts: readonly CodeCount<EventMode | 'not-stated'>[];
      readonly total: number;
    }
  | {
      readonly kind: 'event-attendance';
      readonly rows: readonly AttendanceRow[];
      readonly all: Attendance;
    }
  | { readonly kind: 'themes' | 'institutions'; readonly rows: readonly NamedMean[] }
  | {
      readonly kind: 'plans';
      readonly rows: readonly {
        readonly plan: PlanName;
        readonly day: string;
        readonly mean: MeanProgress;
        readonly rate?: PublishedRate;
      }[];
    }
  | {
      readonly kind: 'history';
      /** In the order of their days; at least two have a figure. */
      readonly points: readonly HistoryPoint[];
      readonly endsOn?: string;
    };
export type FigureKind = FigureData['kind'];

/** A figure of the portal: what is drawn, of what, on which day, from which sources. */
export interface Figure {
  /** Part of its address: `2018-2020-progress`. */
  readonly id: string;
  readonly scope: FigureScope;
  /** The day it speaks of. */
  readonly day: string;
  readonly sources: readonly CitedSource[];
  /** It is published as PNG too: of very many figures only the first are. */
  readonly hasPicture: boolean;
  readonly data: FigureData;
}

/** A figure before it is known how many there are. */
export type UnpicturedFigure = Omit<Figure, 'hasPicture'>;
