import { z } from 'zod';
import { code, day, localText, number, partialDate, pathPart, ruled, sourceRef } from './primitives.ts';

/** One entry of a code list that another country replaces. */
export const listItemSchema = z.strictObject({
  id: pathPart,
  name: localText,
});
export type ListItem = z.output<typeof listItemSchema>;

export const COMMITTEE_KINDS = ['steering', 'implementation', 'civil-society', 'other'] as const;
export type CommitteeKind = (typeof COMMITTEE_KINDS)[number];

/** A row of `data/committees.csv`. */
export const committeeSchema = z.strictObject({
  id: pathPart,
  name: localText,
  /** What the committee is for; the self-check counts meetings of the steering one only. */
  kind: code(COMMITTEE_KINDS),
  source: sourceRef.optional(),
});
export type Committee = z.output<typeof committeeSchema>;

/** A row of `data/regions.csv`. */
export const regionSchema = z.strictObject({
  id: pathPart,
  name: localText,
  /** Degrees, WGS 84; only where a source gives them. */
  latitude: number.min(-90, ruled('number')).max(90, ruled('number')).optional(),
  longitude: number.min(-180, ruled('number')).max(180, ruled('number')).optional(),
  source: sourceRef.optional(),
});
export type Region = z.output<typeof regionSchema>;

/** A requirement of the OGP standards: a row of `data/ogp-requirements.csv`. */
export const requirementSchema = z.strictObject({
  id: z.string(ruled('id')).regex(/^\d\.\d$/, ruled('id')),
  title: localText,
  appliesFrom: partialDate,
  source: sourceRef,
});
export type Requirement = z.output<typeof requirementSchema>;

/** An immutable snapshot in `snapshots/<id>/`: a row of `data/releases.csv`. */
export const releaseSchema = z.strictObject({
  id: pathPart,
  publishedOn: day,
  note: localText.optional(),
});
export type Release = z.output<typeof releaseSchema>;
