/**
 * Say what is missing, in two parts that are never mixed: what the committee asked for at its last meeting, and what the
 * records lack, with the line to complete.
 * Usage: npm run gaps [-- --institution <id>] [--plan <id>] [--lang fr|ar|en]
 */
import { gapsOfInstitution, planGaps, type CommitmentGaps } from '../src/domain/gaps.ts';
import { formatNumber } from '../src/i18n/format.ts';
import { pick } from '../src/i18n/local-text.ts';
import { format, words } from '../src/i18n/words.ts';
import { readArguments } from '../src/integrations/arguments.ts';
import { terminalLocale } from '../src/integrations/terminal-locale.ts';
import { LOCALES, type Locale } from '../src/site.ts';
import { recordLine } from '../src/store/record-line.ts';
import { readRecords, requireKnown } from './records.ts';

const USAGE = `npm run gaps [-- --institution <id>] [--plan <id>] [--lang ${LOCALES.join('|')}]`;

function linesOf(
  locale: Locale,
  { commitment, file, lead, asked, lacking }: CommitmentGaps,
): string[] {
  const { codes, common, gaps } = words(locale);
  const title = format(common.numbered, {
    number: String(commitment.number),
    title: pick(commitment.title, locale).text,
  });
  const nothing = [`    ${gaps.nothing}`];
  const said = asked.map(
    ({ kind, words: own }) => `    - ${own ? pick(own, locale).text : codes.gapKind[kind]}`,
  );
  const missing = lacking.map(({ kind, paths: [first = [], ...others] }) => {
    const count = others.length + 1;
    const name =
      count === 1
        ? codes.gapKind[kind]
        : format(gaps.places, { kind: codes.gapKind[kind], n: formatNumber(locale, count) });
    const place = first.length === 0 ? '' : `  ${file}:${String(recordLine(file, first))}`;
    return `    - ${name}${place}`;
  });
  return [
    lead ? `${title} · ${pick(lead.name, locale).text}` : title,
    `  ${codes.gapSide.asked}`,
    ...(said.length > 0 ? said : nothing),
    `  ${codes.gapSide.lacking}`,
    ...(missing.length > 0 ? missing : nothing),
  ];
}

const { values } = readArguments(
  {
    options: {
      institution: { type: 'string' },
      plan: { type: 'string' },
      lang: { type: 'string' },
    },
  },
  USAGE,
);
const { institution, plan, lang } = values;
requireKnown('language', lang, LOCALES, USAGE);
const locale = LOCALES.find((one) => one === lang) ?? terminalLocale();

const portal = await readRecords();
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
requireKnown('institution', institution, ids(portal.institutions), USAGE);
requireKnown('plan', plan, ids(portal.plans), USAGE);

const found = (
  institution === undefined ? planGaps(portal) : gapsOfInstitution(portal, institution)
).filter((gaps) => plan === undefined || gaps.plan.id === plan);
const { gaps: labels } = words(locale);
if (found.length === 0) console.log(labels.empty);
for (const { plan: own, meeting, commitments } of found) {
  console.log(pick(own.title, locale).text);
  console.log(meeting ? format(labels.lastMeeting, { meeting: meeting.id }) : labels.noMeeting);
  for (const one of commitments) console.log(`\n${linesOf(locale, one).join('\n')}`);
}
