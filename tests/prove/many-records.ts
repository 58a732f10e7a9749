/** A fictional portal as large as one may ever get. */
import { columnsOf } from '../../src/schema/columns.ts';
import { TABLES } from '../../src/schema/tables.ts';
import { COMMITMENT, PLAN, SAMPLE, type Files } from '../unit/store/sample.ts';

const PLANS = 10;
const COMMITMENTS_OF_A_PLAN = 50;
export const COMMITMENTS = PLANS * COMMITMENTS_OF_A_PLAN;

/** First and last year of a plan, far enough apart for none to overlap. */
function yearsOf(plan: number): readonly [first: number, last: number] {
  return [2030 + 3 * plan, 2032 + 3 * plan];
}

function planId(plan: number): string {
  return yearsOf(plan).join('-');
}

/** A file of the sample, which speaks of the plan 2030-2032, as that of another plan. */
function inPlan(text: string, plan: number): string {
  const [first, last] = yearsOf(plan);
  return text.replaceAll('2030', String(first)).replaceAll('2032', String(last));
}

/** Ten plans of fifty commitments, each in a folder of its own. */
export function manyCommitments(): Files {
  const files: Record<string, string> = {};
  for (let plan = 0; plan < PLANS; plan++) {
    const facts = inPlan(SAMPLE[PLAN] ?? '', plan).replace('number: 1', `number: ${plan + 1}`);
    files[inPlan(PLAN, plan)] = facts.replace(/asOf: .*/, `asOf: ${yearsOf(plan)[1]}-06-01`);
    for (let number = 1; number <= COMMITMENTS_OF_A_PLAN; number++) {
      const file = inPlan(COMMITMENT, plan).replace('/01/', `/${String(number).padStart(2, '0')}/`);
      files[file] = inPlan(SAMPLE[COMMITMENT] ?? '', plan)
        .replace('number: 1', `number: ${number}`)
        .replace('startsOn: 2030-01', `startsOn: ${yearsOf(plan)[0]}-01`)
        .replace('endsOn: 2031-12', `endsOn: ${yearsOf(plan)[1]}-12`);
    }
  }
  return files;
}

/** The table of readings with that many rows, spread over all commitments, each on another day of its plan. */
export function manyReadings(count: number): Files {
  const { file, schema } = TABLES.readings;
  const rows = [columnsOf(schema).map(({ name }) => name)];
  for (let index = 0; index < count; index++) {
    const plan = index % PLANS;
    const number = (Math.floor(index / PLANS) % COMMITMENTS_OF_A_PLAN) + 1;
    const before = Math.floor(index / COMMITMENTS);
    const day = new Date(Date.UTC(yearsOf(plan)[0], 0, 1 + before));
    const cells: Readonly<Record<string, string>> = {
      id: `reading-${index}`,
      plan: planId(plan),
      commitment: `${planId(plan)}/${number}`,
      observedOn: day.toISOString().slice(0, 10),
      percentDone: String(Math.min(before, 100)),
      source: 'the-plan',
      recordedOn: '2099-01-01',
    };
    rows.push((rows[0] ?? []).map((name) => cells[name] ?? ''));
  }
  return { [`data/${file}`]: rows.map((cells) => `${cells.join(',')}\n`).join('') };
}
