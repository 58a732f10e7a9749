/** What the words of registrations are: those of messages, and what senders call the columns of their files. */

/** A column of a file, or a field of a message, that is taken over or understood. */
export const REGISTRATION_COLUMNS = [
  'title',
  'description',
  'startsAt',
  'startDay',
  'startTime',
  'endsAt',
  'endDay',
  'endTime',
  'zone',
  'mode',
  'venue',
  'city',
  'region',
  'latitude',
  'longitude',
  'organiserName',
  'organiserKind',
  'themes',
  'commitments',
  'languages',
  'audiences',
  'registrationUrl',
  'capacity',
  'edition',
  'receivedOn',
  'reference',
  'private',
] as const;
export type RegistrationColumn = (typeof REGISTRATION_COLUMNS)[number];

type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Fields of a message that are none of the event. */
type ContactField = 'contactName' | 'contactEmail' | 'contactTelephone';
type LabelledColumn = Exclude<
  RegistrationColumn,
  'startDay' | 'startTime' | 'endDay' | 'endTime' | 'edition' | 'private'
>;

export interface RegistrationCatalogue {
  readonly message: {
    /** Label of the first field. */
    readonly start: string;
    /** The last line. */
    readonly end: string;
    /** Above the contact. */
    readonly notPublished: string;
    readonly labels: Readonly<Record<LabelledColumn | ContactField, string>>;
    readonly separator: string;
    readonly colon: string;
  };
  /** What a column may be called beside its label; a text also with the name of a language behind it. */
  readonly headers: Readonly<Record<RegistrationColumn, readonly string[]>>;
  /** Other words for the ways in which people meet. */
  readonly modes: Readonly<Record<'in-person' | 'online' | 'hybrid', readonly string[]>>;
  /** What may stand before the name of a region. */
  readonly beforeRegion: readonly string[];
  /** Title of the source under which registrations are filed; `{edition}`. */
  readonly source: string;
  readonly report: {
    /** Behind a row: the number that its sender was given; `{reference}`. */
    readonly reference: string;
    readonly rows: Counted;
    readonly written: Counted;
    readonly updated: Counted;
    readonly duplicates: Counted;
    readonly refused: Counted;
    readonly repeated: Counted;
    readonly untranslated: Counted;
    readonly private: string;
    readonly unknown: string;
    readonly newEvent: string;
    readonly updatedEvent: string;
    readonly duplicate: string;
    readonly refusedRow: string;
    readonly duplicateOfLine: string;
    readonly ledger: Counted;
    readonly further: string;
    readonly localTime: string;
    readonly done: string;
    readonly dryRun: string;
    readonly nothing: string;
    readonly stopped: string;
  };
}
