/** What the words of forms are: those that every form shares, and those of each. */
import type { PlainFormName } from '../../forms/plain-form.ts';
import type { Refusal } from '../../forms/submission.ts';

type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Rules of the form itself; the others are those of the schema. */
export const FORM_RULES = [
  'missing',
  'type',
  'registration-long',
  'registration-html',
  'registration-email',
  'registration-telephone',
  'registration-formula',
  'registration-lost-letters',
  'registration-half-hours',
  'registration-end-before-start',
  'registration-not-near',
  'registration-no-place',
  'registration-url-contact',
  'registration-contact-email',
  'registration-contact-telephone',
  'url',
  'number',
  'date-time',
  'reference-format',
  'form-day',
  'form-day-incomplete',
  'form-year',
  'form-hour',
  'form-hour-incomplete',
] as const;
export type FormRule = (typeof FORM_RULES)[number];

/** What the script of a form says in the page. */
export interface FormScriptWords {
  /** Before the title of the page while something is wrong: `{title}`. */
  readonly errorTitle: string;
  /** An error as the summary names it: `{field}`, `{error}`. */
  readonly fieldError: string;
  readonly rules: Readonly<Record<FormRule, string>>;
  /** Where no sentence fits. */
  readonly otherRule: string;
  readonly sending: string;
  readonly working: string;
  readonly refusals: Readonly<Record<Refusal, string>>;
  readonly silence: string;
  readonly offline: string;
  readonly draftKept: string;
  readonly draftFound: string;
  readonly draftDeleted: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly tooLongForMail: string;
}

export interface FormCatalogue {
  readonly optional: string;
  readonly choose: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly hour: string;
  readonly minute: string;
  readonly notice: {
    readonly title: string;
    readonly collector: string;
    readonly purpose: string;
    readonly recipients: string;
    readonly storage: string;
    readonly rights: string;
    readonly writeTo: string;
    readonly declaration: string;
    /** `{law}`, `{authority}` */
    readonly law: string;
  };
  readonly notOpen: string;
  /** `{law}`, `{authority}` */
  readonly noDeclaration: string;
  readonly draft: {
    readonly title: string;
    readonly text: string;
    readonly delete: string;
  };
  readonly errorsTitle: string;
  readonly noScript: string;
  /** `{email}` */
  readonly noScriptMail: string;
  readonly noScriptSend: string;
  readonly trap: string;
  readonly send: string;
  readonly prepare: string;
  readonly check: string;
  readonly change: string;
  readonly otherWay: string;
  readonly again: string;
  readonly ready: {
    readonly title: string;
    readonly text: string;
    /** `{email}` */
    readonly to: string;
    readonly message: string;
    readonly email: string;
    readonly share: string;
    readonly copy: string;
    readonly print: string;
    readonly developers: string;
    readonly developersText: string;
    readonly developersLink: string;
    readonly done: string;
  };
  readonly failed: string;
  readonly received: {
    readonly title: string;
    readonly text: string;
  };
  readonly reference: {
    readonly label: string;
    readonly explained: string;
    /** The same where the receiving end drew it. */
    readonly explainedThere: string;
  };
  readonly next: {
    readonly title: string;
    readonly answer: Counted;
    readonly noDelay: string;
  };
  /** Where the answer of the receiving end is a page of its own. */
  readonly back: string;
  readonly another: string;
  readonly print: string;
  readonly script: FormScriptWords;
  readonly event: EventFormWords;
  /** Forms of texts and choices, by their names. */
  readonly plain: Readonly<Record<PlainFormName, PlainFormWords>>;
}

/** A form of texts and choices. */
export interface PlainFormWords {
  readonly title: string;
  readonly crumb: string;
  readonly description: string;
  readonly lead: string;
  /** Of the link that leads to it. */
  readonly link: string;
  readonly purpose: string;
  readonly sections: { readonly what: string; readonly contact: string };
  readonly contactKept: string;
  /** Of its own fields and of the contact. */
  readonly labels: Readonly<Record<string, string>>;
  /** What can be chosen, where that is not a record. */
  readonly options?: Readonly<Record<string, string>>;
  readonly hints: Readonly<Record<string, string>>;
  readonly missing: Readonly<Record<string, string>>;
  /** Subject of the message: `{reference}`. */
  readonly subject: string;
  /** Where it is open on some days only: `{opensOn}`, `{closesOn}`. */
  readonly states?: { readonly notYet: string; readonly open: string; readonly closed: string };
  readonly next: readonly string[];
  readonly back: string;
}

/** Fields of the form that registers events. */
export type EventFormField =
  | 'title'
  | 'description'
  | 'themes'
  | 'commitments'
  | 'mode'
  | 'startsAt'
  | 'endsAt'
  | 'region'
  | 'city'
  | 'venue'
  | 'languages'
  | 'audiences'
  | 'capacity'
  | 'registrationUrl'
  | 'organiserName'
  | 'organiserKind'
  | 'contactName'
  | 'contactEmail'
  | 'contactTelephone';

export interface EventFormWords {
  /** `{edition}` */
  readonly title: string;
  readonly crumb: string;
  /** `{edition}` */
  readonly description: string;
  readonly lead: string;
  readonly link: string;
  readonly purpose: string;
  readonly sections: {
    readonly what: string;
    readonly when: string;
    readonly where: string;
    readonly who: string;
    readonly organiser: string;
    readonly contact: string;
  };
  readonly contactKept: string;
  /** `{first}`, `{last}`: days of an event. */
  readonly days: string;
  readonly labels: Readonly<Record<EventFormField, string>>;
  readonly hints: Readonly<Partial<Record<EventFormField, string>>>;
  readonly missing: Readonly<Partial<Record<EventFormField, string>>>;
  /** Subject of the message: `{edition}`, `{reference}`. */
  readonly subject: string;
  readonly states: {
    /** `{opensOn}`, `{closesOn}` */
    readonly notYet: string;
    /** `{closesOn}` */
    readonly closed: string;
    readonly none: string;
    readonly postponed: string;
    readonly cancelled: string;
    readonly over: string;
    /** `{closesOn}` */
    readonly open: string;
  };
  readonly next: readonly string[];
  readonly nextQueue: string;
  readonly toEdition: string;
  readonly whatIsAsked: string;
}
