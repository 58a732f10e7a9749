/** The colours of an image, which has one theme: the light values of the tokens of the design. */
import type { FigureTone } from './drawn-figure.ts';

export const COLOURS = {
  paper: '#fdfcf9',
  ink: '#1a2126',
  soft: '#465159',
  line: '#dcd8cc',
  edge: '#77736a',
  track: '#e6e3da',
  sunk: '#f3f1ea',
  accent: '#0a5c4a',
  soon: '#8a5c00',
  late: '#a32a17',
  neutral: '#4a6076',
} as const;

export const TONES: Readonly<Record<FigureTone, string>> = {
  accent: COLOURS.accent,
  good: COLOURS.accent,
  warn: COLOURS.soon,
  bad: COLOURS.late,
  neutral: COLOURS.neutral,
};
