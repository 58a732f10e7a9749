import { z } from 'zod';
import {
  code,
  committeeRef,
  institutionRef,
  localText,
  partialDate,
  pathPart,
  roleMailbox,
  sourceRef,
  text,
  url,
} from './primitives.ts';

export const INSTITUTION_KINDS = ['ministry', 'department', 'public-body', 'independent-authority', 'parliament', 'association', 'international', 'other'] as const;
export type InstitutionKind = (typeof INSTITUTION_KINDS)[number];

/** A body: a row of `data/institutions.csv`. Ministries change names: the name of the time is shown. */
export const institutionSchema = z.strictObject({
  id: pathPart,
  name: localText,
  acronym: text.optional(),
  kind: code(INSTITUTION_KINDS),
  website: url.optional(),
  /** The body whose work it took over. */
  formerly: institutionRef.optional(),
  /** When it ceased to exist under this name. */
  until: partialDate.optional(),
  publicContact: roleMailbox.optional(),
  note: localText.optional(),
  /** Languages in which the name is the project's translation, not the source's wording. */
  unofficial: z.array(text).optional(),
  source: z.array(sourceRef).min(1),
});
export type Institution = z.output<typeof institutionSchema>;

export const MEMBER_SIDES = ['government', 'civil-society', 'parliament', 'other'] as const;
export type MemberSide = (typeof MEMBER_SIDES)[number];

/** A member of a committee: a row of `data/members.csv`. Organisations, never persons. */
export const memberSchema = z.strictObject({
  committee: committeeRef,
  organisation: localText,
  side: code(MEMBER_SIDES),
  from: partialDate.optional(),
  until: partialDate.optional(),
  howChosen: localText.optional(),
  /** Languages in which the organisation's name is the project's translation, not the source's wording. */
  unofficial: z.array(text).optional(),
  source: sourceRef,
});
export type Member = z.output<typeof memberSchema>;
