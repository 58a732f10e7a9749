import type { FigureKind } from '../domain/figures/figure.ts';

/** The part of the methodology page that says how a kind of figure is worked out. */
export const METHOD_ANCHORS: Readonly<Record<FigureKind, string>> = {
  progress: 'mean',
  history: 'newest-reading',
  timeliness: 'timeliness',
  'past-end': 'timeliness',
  evidence: 'evidence',
  actions: 'principles',
  audiences: 'principles',
  media: 'principles',
  themes: 'mean',
  institutions: 'mean',
  plans: 'published-rates',
  'event-regions': 'events',
  'event-modes': 'events',
  'event-themes': 'events',
  'event-organisers': 'events',
  'event-attendance': 'events',
};
