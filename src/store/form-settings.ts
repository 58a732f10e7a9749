/** What the forms of this build are opened with: the settings of the site, or for the demo those of a country that does not exist. */
import { SITE, type PersonalDataDeclaration, type SiteText } from '../site.ts';

export interface FormSettings {
  /** The law that protects persons, and the authority that supervises it. */
  readonly law: SiteText;
  readonly authority: SiteText;
  /** Absent: no form is open, and none sends anything. */
  readonly declaration?: PersonalDataDeclaration | undefined;
  readonly endpoint?: string | undefined;
  readonly format: 'json' | 'form';
  readonly hasProof: boolean;
  /** The mailbox that messages go to. */
  readonly email?: string | undefined;
  /** Where the git host writes a new file. */
  readonly newFileUrl?: string | undefined;
}

function inAll(fr: string, ar: string, en: string): SiteText {
  return { fr, ar, en };
}

/** Everything here is made up; the domain is one that nobody can have. */
const DEMO: FormSettings = {
  law: inAll('loi fictive n° 0 [démo]', 'قانون متخيل رقم 0 [تجريبي]', 'fictional law No. 0 [demo]'),
  authority: inAll(
    'Commission des îles [démo]',
    'لجنة الجزر [تجريبي]',
    'Commission of the islands [demo]',
  ),
  declaration: {
    number: 'DEMO-0000',
    collector: inAll(
      'Secrétariat de la semaine [démo]',
      'كتابة الأسبوع [تجريبي]',
      'Secretariat of the week [demo]',
    ),
    recipients: inAll(
      "l'équipe qui lit les inscriptions, et personne d'autre [démo]",
      'الفريق الذي يقرأ التسجيلات، دون غيره [تجريبي]',
      'the team that reads the registrations, and nobody else [demo]',
    ),
    storage: inAll(
      'sur un serveur du secrétariat, supprimées six mois après la semaine [démo]',
      'في خادم تابع للكتابة، وتحذف بعد ستة أشهر من الأسبوع [تجريبي]',
      'on a server of the secretariat, deleted six months after the week [demo]',
    ),
    rights: inAll(
      "Pour voir vos données, les corriger ou vous opposer à leur emploi, écrivez à l'adresse ci-dessous avec votre numéro de référence [démo].",
      'للاطلاع على معطياتكم أو تصحيحها أو التعرض على استعمالها، راسلوا العنوان أدناه مع ذكر رقم المرجع [تجريبي].',
      'To see your data, correct them or object to their use, write to the address below with your reference number [demo].',
    ),
    answerDays: 10,
  },
  format: 'json',
  hasProof: false,
  email: 'inscriptions@demo.invalid',
  newFileUrl: 'https://git.demo.invalid/portal/new/main?filename={path}&value={content}',
};

const { personalData, submissionEndpoint, submissionFormat, submissionProof } = SITE;

/** The settings of the forms of this build. */
export const FORM_SETTINGS: FormSettings =
  process.env.PORTAL_DEMO === '1'
    ? DEMO
    : {
        ...personalData,
        endpoint: submissionEndpoint,
        format: submissionFormat ?? 'json',
        hasProof: submissionProof === true,
        email: SITE.contactEmail,
        newFileUrl: SITE.repository?.newFileUrl,
      };
