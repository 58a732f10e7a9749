/** What verification finds wrong with a built site. */

export interface Finding {
  /** File of the site or of the project, with line and column where there are any. */
  readonly place: string;
  readonly fact: string;
  /** What to do about it. */
  readonly cure: string;
}

/** A finding as a terminal shows it: the fact on one line, the cure on the next. */
export function formatFinding({ place, fact, cure }: Finding): string {
  return `${place}  ${fact}\n    → ${cure}`;
}
