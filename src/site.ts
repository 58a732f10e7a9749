/**
 * Everything that is particular to one country's portal: who publishes, in which languages, where.
 * Another country replaces this file, `src/content/` and `data/`, and nothing else.
 */

/** One language of the site. `intl` fixes the formatting locale: month names and digits differ between `ar` and `ar-MA`. */
export interface LanguageSettings {
  /** Value of the `lang` attribute and of `hreflang`. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** BCP 47 locale for `Intl`, with the numbering system where it matters. */
  readonly intl: string;
  /** The language's name in itself, as the language switcher shows it. */
  readonly name: string;
  /** Its code in the lists of the European Union that catalogues of data name: ISO 639-3 in capitals. */
  readonly code: string;
}

/** The only list of languages. The first one is the default: its texts are required and its pages have no prefix. */
export const LANGUAGES = {
  fr: { tag: 'fr', dir: 'ltr', intl: 'fr-FR', name: 'Français', code: 'FRA' },
  ar: { tag: 'ar', dir: 'rtl', intl: 'ar-MA-u-nu-latn', name: 'العربية', code: 'ARA' },
  en: { tag: 'en', dir: 'ltr', intl: 'en-GB', name: 'English', code: 'ENG' },
} as const satisfies Record<string, LanguageSettings>;

export type Locale = keyof typeof LANGUAGES;
/** Every locale, the default one first. */
export const LOCALES = Object.keys(LANGUAGES) as readonly Locale[];
export const DEFAULT_LOCALE = 'fr' satisfies Locale;
export type DefaultLocale = typeof DEFAULT_LOCALE;

/** A text in every language of the site. */
export type SiteText = Readonly<Record<Locale, string>>;

/** What was declared of the data about persons that forms collect, in the words that are shown. */
export interface PersonalDataDeclaration {
  /** Number that the authority gave. */
  readonly number: string;
  /** Who collects. */
  readonly collector: SiteText;
  /** Who reads them. */
  readonly recipients: SiteText;
  /** Where they are stored, and for how long. */
  readonly storage: SiteText;
  /** How somebody sees, corrects or withdraws what is about them. */
  readonly rights: SiteText;
  /** Within how many days a sender is answered; absent where nobody promises it. */
  readonly answerDays?: number;
}

export interface SiteSettings {
  readonly name: SiteText;
  /** Codes of ISO 3166-1, of two and of three letters. */
  readonly country: {
    readonly code: string;
    readonly code3: string;
    readonly name: SiteText;
    /** A box in degrees around the whole country: a place outside of it was mistyped. */
    readonly bounds?: {
      readonly south: number;
      readonly west: number;
      readonly north: number;
      readonly east: number;
    };
    /** The day on which its weeks begin in calendars: 1 for Monday to 7 for Sunday. */
    readonly weekStartsOn: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  };
  /** The public authority that adopted the portal; absent while it is an independent compilation, and every page says so. */
  readonly adoptedBy?: SiteText;
  /** What kind of publisher this is, in the words of catalogues of data: a name of the list http://purl.org/adms/publishertype/. */
  readonly publisherType: string;
  /** The country's official site, named wherever this one could be mistaken for it. */
  readonly officialPortal: { readonly name: SiteText; readonly url: string };
  /** Languages in which people hold events, as language tags: those that a form offers. */
  readonly spokenLanguages: readonly string[];
  /** IANA time zone in which events are announced. */
  readonly timeZone: string;
  /** Address of a role mailbox; absent means that pages say there is none. */
  readonly contactEmail?: string;
  /** Where the records are edited: `editUrl` + path of a file opens that file for editing. */
  readonly repository?: {
    readonly url: string;
    readonly editUrl: string;
    /** Where a new file is written, with `{path}` and `{content}` in its place: `https://host/project/new/main?filename={path}&value={content}`. */
    readonly newFileUrl?: string;
  };
  /** The one address outside the site that a form may post to. */
  readonly submissionEndpoint?: string;
  /** How the fields of a form go there; as JSON where nothing is said. */
  readonly submissionFormat?: 'json' | 'form';
  /** Whether it gives a challenge, and expects the work of an answer: against machines that fill in forms. */
  readonly submissionProof?: boolean;
  /** What is told wherever a form asks for data about a person. */
  readonly personalData: {
    /** The law that protects them, as it is cited. */
    readonly law: SiteText;
    /** The authority that supervises it. */
    readonly authority: SiteText;
    /** Absent while no declaration is known: no form is open then, and none sends anything. */
    readonly declaration?: PersonalDataDeclaration;
  };
  readonly licences: {
    /** SPDX identifiers. */
    readonly code: string;
    readonly data: string;
    /** As people write it. */
    readonly dataName: string;
    readonly dataUrl: string;
    /** What kind of licence this is, for catalogues of data: a name of the list http://purl.org/adms/licencetype/. */
    readonly dataType: string;
  };
}

export const SITE: SiteSettings = {
  name: {
    fr: 'Suivi du gouvernement ouvert',
    ar: 'تتبع الحكومة المنفتحة',
    en: 'Open government tracker',
  },
  country: {
    code: 'MA',
    code3: 'MAR',
    name: { fr: 'Maroc', ar: 'المغرب', en: 'Morocco' },
    bounds: { south: 20.5, west: -17.5, north: 36, east: -0.5 },
    weekStartsOn: 1,
  },
  publisherType: 'NonGovernmentalOrganisation',
  officialPortal: {
    name: {
      fr: 'portail national du gouvernement ouvert',
      ar: 'البوابة الوطنية للحكومة المنفتحة',
      en: 'national open government portal',
    },
    url: 'https://gouvernement-ouvert.ma/',
  },
  spokenLanguages: ['ar', 'zgh', 'fr', 'en', 'es'],
  timeZone: 'Africa/Casablanca',
  personalData: {
    law: {
      fr: "loi n° 09-08 relative à la protection des personnes physiques à l'égard du traitement des données à caractère personnel",
      ar: 'القانون رقم 09.08 المتعلق بحماية الأشخاص الذاتيين تجاه معالجة المعطيات ذات الطابع الشخصي',
      en: 'law No. 09-08 on the protection of individuals with regard to the processing of personal data',
    },
    authority: {
      fr: 'Commission nationale de contrôle de la protection des données à caractère personnel (CNDP)',
      ar: 'اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي (CNDP)',
      en: 'National Commission for the Control of Personal Data Protection (CNDP)',
    },
  },
  licences: {
    code: 'MIT',
    data: 'CC-BY-4.0',
    dataName: 'CC BY 4.0',
    dataUrl: 'https://creativecommons.org/licenses/by/4.0/',
    dataType: 'Attribution',
  },
};

/** Where one judgement ends and the next begins. */
export const THRESHOLDS = {
  /** A deadline is near from this many days before it. */
  dueSoonDays: 60,
  /** Progress is behind from this many points below the share of the period gone by. */
  behindPoints: 15,
  /** Progress stands still when it rises by less than this many points … */
  stalledPoints: 5,
  /** … in this many days or more. */
  stalledDays: 90,
} as const;
