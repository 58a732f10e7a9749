/**
 * Release the demo records three times, as if they had stood otherwise before: what the pages of releases and of what
 * changed between them are tried with. The same at every run; the records are afterwards as they were.
 * Usage: node tests/demo/generate-releases.ts <folder>
 */
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A text of a file as it stands, and as it stood. */
interface Edit {
  readonly file: string;
  readonly now: string;
  readonly then: string;
}

interface Past {
  readonly on: string;
  readonly notes: Readonly<Record<'fr' | 'ar' | 'en', string>>;
  readonly edits: readonly Edit[];
  /** Folders that were not there yet, by their names. */
  /** Files that are gone today, by their names. */
  readonly gone?: Readonly<Record<string, string>>;
  readonly absent: readonly { readonly folder: string; readonly names: RegExp }[];
}

const PROGRESS = 'data/progress.csv';
const NINTH = 'content/commitments/demo-2025-2027/09/commitment.yaml';
const TENTH = 'content/commitments/demo-2025-2027/10/commitment.yaml';

const UNDATED: Edit = {
  file: PROGRESS,
  now: 'demo-undated-10,demo-2025-2027,demo-2025-2027/10,,,15,demo-audit-undated,Chiffre sans date.,رقم دون تاريخ.,Figure without a date.,,2026-05-20\n',
  then: '',
};
const FOURTH: Edit = {
  file: PROGRESS,
  now: '2024-12-20,100,demo-self-assessment-1',
  then: '2024-12-20,90,demo-self-assessment-1',
};
const APRIL: Edit = { file: PROGRESS, now: ',2026-04,61.5,', then: ',2026-04,58,' };
const TITLE: Edit = {
  file: NINTH,
  now: '  fr: Numériser le cadastre marin [démo]',
  then: '  fr: Scanner le cadastre marin [démo]',
};
const SUMMARY: Edit = {
  file: TENTH,
  now: "avait prévu, ce qui arrive souvent dans les textes administratifs.",
  then: "avait prévu.",
};

const ELEVENTH = 'content/commitments/demo-2025-2027/11/commitment.yaml';
const WITHDRAWN = `plan: demo-2025-2027
number: 11
title:
  fr: Illuminer les jetées [démo]
  ar: إنارة الأرصفة البحرية [تجريبي]
  en: Light the piers [demo]
summary:
  fr: Des lampes le long de chaque jetée.
leadInstitution: ministry-tides
themes: [open-data]
startsOn: 2025-01
endsOn: 2027-12
activities:
  - key: lamps
    order: 1
    source: demo-plan-2
sources: [demo-plan-2]
`;

/** Its id was released: since it is gone, its address leads on. */
const WITHDRAWAL: Edit = {
  file: 'data/redirects.csv',
  now: '/commitments/demo-2025-2027/11/,/plans/demo-2025-2027/,2026-09-30,Withdrawn before it began [demo]\n',
  then: '',
};

const PASTS: readonly Past[] = [
  {
    on: '2026-05-31',
    notes: {
      fr: 'Première version : les deux plans, leurs engagements et leurs réunions. [démo]',
      ar: 'أول إصدار: الخطتان والتزاماتهما واجتماعاتهما. [تجريبي]',
      en: 'First release: the two plans, their commitments and their meetings. [demo]',
    },
    edits: [UNDATED, FOURTH, APRIL, TITLE, WITHDRAWAL],
    absent: [
      { folder: 'content/events/2026', names: /^demo-(?!00)/ },
    ],
  },
  {
    on: '2026-06-30',
    notes: {
      fr: "Un onzième engagement annoncé, et l’audit sans date. [démo]",
      ar: 'الإعلان عن التزام حادي عشر، والافتحاص دون تاريخ. [تجريبي]',
      en: 'An eleventh commitment was announced, and the undated audit. [demo]',
    },
    edits: [APRIL, SUMMARY, WITHDRAWAL],
    gone: { [ELEVENTH]: WITHDRAWN },
    absent: [{ folder: 'content/events/2026', names: /^demo-(?!00|01)/ }],
  },
  {
    on: '2026-09-30',
    notes: {
      fr: 'Onzième engagement retiré, chiffre d’avril corrigé, tous les événements de la semaine. [démo]',
      ar: 'حذف الالتزام الحادي عشر، وتصحيح رقم أبريل، وجميع أنشطة الأسبوع. [تجريبي]',
      en: 'Eleventh commitment withdrawn, figure of April corrected, all events of the week. [demo]',
    },
    edits: [SUMMARY],
    absent: [],
  },
];

async function change(root: string, { file, now, then }: Edit): Promise<void> {
  const path = join(root, file);
  const text = await readFile(path, 'utf8');
  if (!text.includes(now)) throw new Error(`${file} does not hold ${now}`);
  await writeFile(path, text.replace(now, () => then));
}

/** Does `work` on records as they were, and brings them back. */
async function asIn(root: string, { edits, absent, gone = {} }: Past, work: () => void): Promise<void> {
  const files = new Map(
    await Promise.all(
      [...new Set(edits.map(({ file }) => join(root, file)))].map(
        async (path) => [path, await readFile(path)] as const,
      ),
    ),
  );
  const aside = `${root}-aside`;
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true });
  const moved: (readonly [from: string, to: string])[] = [];
  for (const { folder, names } of absent) {
    const found = await readdir(join(root, folder));
    for (const name of found.filter((one) => names.test(one))) {
      moved.push([join(root, folder, name), join(aside, String(moved.length))]);
    }
  }
  for (const [from, to] of moved) await rename(from, to);
  for (const edit of edits) await change(root, edit);
  for (const [file, text] of Object.entries(gone)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  work();
  for (const file of Object.keys(gone)) await rm(dirname(join(root, file)), { recursive: true });
  for (const [path, bytes] of files) await writeFile(path, bytes);
  for (const [from, to] of moved) await rename(to, from);
  await rm(aside, { recursive: true });
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node tests/demo/generate-releases.ts <folder>');
  process.exitCode = 1;
} else {
  for (const past of PASTS) {
    const notes = Object.entries(past.notes).flatMap(([locale, note]) => [`--note-${locale}`, note]);
    await asIn(folder, past, () => {
      execFileSync(process.execPath, ['scripts/release.ts', '--on', past.on, ...notes], {
        env: { ...process.env, CONTENT_ROOT: folder },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    });
  }
  console.log(`${String(PASTS.length)} releases of the demo records in ${folder}`);
}
