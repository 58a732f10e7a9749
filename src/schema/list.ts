import { z } from 'zod';
import {
  code,
  day,
  digest,
  localText,
  number,
  ordinal,
  partialDate,
  pathPart,
  ruled,
  sourceRef,
} from './primitives.ts';

/** One entry of a code list that another country replaces. */
export const listItemSchema = z.strictObject({
  /** The code that records use. */
  id: pathPart,
  /** What readers see. */
  name: localText,
});
export type ListItem = z.output<typeof listItemSchema>;

export const COMMITTEE_KINDS = ['steering', 'implementation', 'civil-society', 'other'] as const;
export type CommitteeKind = (typeof COMMITTEE_KINDS)[number];

/** A committee: a row of `data/committees.csv`. */
export const committeeSchema = z.strictObject({
  /** The code that records use. */
  id: pathPart,
  /** Name of the committee. */
  name: localText,
  /** What the committee is for; the self-check counts meetings of the steering one only. */
  kind: code('committee-kind', COMMITTEE_KINDS),
  /** Where the committee is read. */
  source: sourceRef.optional(),
});
export type Committee = z.output<typeof committeeSchema>;

/** A map of tiles is at most so wide and so high. */
export const MAP_TILES = 12;

/** A region of the country: a row of `data/regions.csv`. */
export const regionSchema = z.strictObject({
  /** The code that records use. */
  id: pathPart,
  /** Name of the region. */
  name: localText,
  /** Degrees north, WGS 84; only where a source gives them. */
  latitude: number.min(-90, ruled('number')).max(90, ruled('number')).optional(),
  /** Degrees east, WGS 84; only where a source gives them. */
  longitude: number.min(-180, ruled('number')).max(180, ruled('number')).optional(),
  /** Where the coordinates are read. */
  source: sourceRef.optional(),
  /** Column of its tile on the map, which is a drawing of ours: from 1, counted from the west. */
  mapColumn: ordinal.max(MAP_TILES, ruled('number')).optional(),
  /** Row of its tile on the map: from 1, counted from the north. */
  mapRow: ordinal.max(MAP_TILES, ruled('number')).optional(),
});
export type Region = z.output<typeof regionSchema>;

/** A requirement of the OGP standards: a row of `data/ogp-requirements.csv`. */
export const requirementSchema = z.strictObject({
  /** Number of the requirement in the standards: 1.1. */
  id: z
    .string(ruled('id'))
    .regex(/^\d\.\d$/, ruled('id'))
    .meta({ description: 'Two digits with a point.' }),
  /** The requirement, in one sentence. */
  title: localText,
  /** When it comes into force. */
  appliesFrom: partialDate,
  /** Where the requirement is read. */
  source: sourceRef,
});
export type Requirement = z.output<typeof requirementSchema>;

/** An immutable snapshot in `snapshots/<id>/`: a row of `data/releases.csv`. */
export const releaseSchema = z.strictObject({
  /** Name of the release and of its folder. */
  id: pathPart,
  /** The day it was published. */
  publishedOn: day,
  /** What is new in it. */
  note: localText,
  /** Digest of the file SHA256SUMS of its folder, which holds those of the other files. */
  sums: digest,
});
export type Release = z.output<typeof releaseSchema>;
