import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { found } from '../../../src/domain/directory.ts';
import { commitmentSignals } from '../../../src/domain/signals.ts';
import { readPortal } from '../../../src/store/read-portal.ts';

/** What must come out on the real records, worked out by hand, with the reason of each. */
const TABLE = Papa.parse<Readonly<Record<string, string>>>(
  readFileSync('tests/facts/signals-2018-2020.csv', 'utf8'),
  { header: true, skipEmptyLines: true },
).data;

const { portal } = await readPortal();

test('the table has every commitment of the plan', () => {
  expect(TABLE.map(({ commitment }) => Number(commitment))).toEqual(
    Array.from({ length: 18 }, (_, index) => index + 1),
  );
});

function flag(value: boolean | undefined): string {
  return value === undefined ? '' : value ? 'yes' : 'no';
}

test.each(TABLE)('commitment $commitment: $reason', ({ reason, ...expected }) => {
  const commitment = found(portal.commitments, `2018-2020/${expected.commitment ?? ''}`);
  const { reading, timeliness, evidence, pace, otherwise } = commitmentSignals(portal, commitment);
  expect(reason).not.toBe('');
  expect({
    commitment: String(commitment.number),
    percentDone: String(reading?.percentDone ?? ''),
    timeliness: timeliness.code,
    deadline: timeliness.deadline?.date ?? '',
    daysPast: String(timeliness.daysPast ?? ''),
    evidence: evidence.code,
    pace: pace?.points.toFixed(1) ?? '',
    isBehind: flag(pace?.isBehind),
    otherwise: otherwise.map((other) => `${other.source} ${other.timeliness.code}`).join('; '),
  }).toEqual(expected);
});
