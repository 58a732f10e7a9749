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

export const INSTITUTION_KINDS = [
  'ministry',
  'department',
  'public-body',
  'independent-authority',
  'parliament',
  'association',
  'international',
  'other',
] as const;
export type InstitutionKind = (typeof INSTITUTION_KINDS)[number];

/** A body: a row of `data/institutions.csv`. Ministries change names: the name of the time is shown. */
export const institutionSchema = z.strictObject({
  /** Its address for ever, also after a change of name. */
  id: pathPart,
  /** Its name of the time. */
  name: localText,
  /** Short form of its name. */
  acronym: text.optional(),
  /** Kind of body. */
  kind: code('institution-kind', INSTITUTION_KINDS),
  /** Its own site. */
  website: url.optional(),
  /** The body whose work it took over. */
  formerly: institutionRef.optional(),
  /** When it ceased to exist under this name. */
  until: partialDate.optional(),
  /** Mailbox of a role that it publishes; never a person's. */
  publicContact: roleMailbox.optional(),
  /** What a reader should know of it. */
  note: localText.optional(),
  /** Languages in which the name is the project's translation, not the source's wording. */
  unofficial: z.array(text).optional(),
  /** Where the name is read. */
  source: z.array(sourceRef).min(1),
});
export type Institution = z.output<typeof institutionSchema>;

export const MEMBER_SIDES = ['government', 'civil-society', 'parliament', 'other'] as const;
export type MemberSide = (typeof MEMBER_SIDES)[number];

/** A member of a committee: a row of `data/members.csv`. Organisations, never persons. */
export const memberSchema = z.strictObject({
  /** The committee. */
  committee: committeeRef,
  /** The organisation that has the seat. */
  organisation: localText,
  /** Which side it sits for. */
  side: code('member-side', MEMBER_SIDES),
  /** When it took the seat; absent where no source says. */
  from: partialDate.optional(),
  /** When it left the seat; absent where no source says. */
  until: partialDate.optional(),
  /** How it came to the seat. */
  howChosen: localText.optional(),
  /** Languages in which the organisation's name is the project's translation, not the source's wording. */
  unofficial: z.array(text).optional(),
  /** Where the seat is read. */
  source: sourceRef,
});
export type Member = z.output<typeof memberSchema>;
