import {
  ASKED_KINDS,
  LACKING_KINDS,
  planGaps,
  type AskedKind,
  type CommitmentGaps,
  type GapPath,
  type LackingKind,
} from '../domain/gaps.ts';
import type { LocalText } from '../schema/primitives.ts';
import { describeDataset } from './dataset.ts';

const SIDES = ['asked', 'lacking'] as const;

interface GapRow {
  readonly of: CommitmentGaps;
  readonly side: (typeof SIDES)[number];
  readonly kind: AskedKind | LackingKind;
  /** In how many places of the record. */
  readonly count?: number;
  /** The first of them: `activities.3.title`, counted from 0 as the file has it. */
  readonly path?: string | undefined;
  readonly meeting?: string;
  readonly words?: LocalText;
}

function isWithinFile(path: GapPath | undefined): path is GapPath {
  return path !== undefined && path.length > 0;
}

function rowsOf(of: CommitmentGaps): readonly GapRow[] {
  return [
    ...of.asked.map(({ kind, meeting, words }): GapRow => ({
      of,
      side: 'asked',
      kind,
      meeting: meeting.id,
      ...(words && { words }),
    })),
    ...of.lacking.map(({ kind, paths }): GapRow => ({
      of,
      side: 'lacking',
      kind,
      count: paths.length,
      path: isWithinFile(paths[0]) ? paths[0].join('.') : undefined,
    })),
  ];
}

/** One row a thing that is missing: what the committee asked for at its last meeting, and what the records lack. */
export const GAPS = describeDataset<GapRow>({
  name: 'gaps',
  key: ['commitment', 'side', 'kind'],
  items: (portal) =>
    planGaps(portal).flatMap(({ commitments }) => commitments.flatMap((one) => rowsOf(one))),
  columns: [
    {
      name: 'plan',
      type: 'id',
      references: 'plan',
      isRequired: true,
      isDerived: true,
      value: ({ of }) => of.commitment.plan,
    },
    {
      name: 'commitment',
      type: 'id',
      references: 'commitment',
      isRequired: true,
      isDerived: true,
      value: ({ of }) => of.commitment.id,
    },
    {
      name: 'leadInstitution',
      type: 'id',
      references: 'institution',
      isDerived: true,
      value: ({ of }) => of.lead?.id,
    },
    {
      name: 'side',
      type: 'code',
      codes: SIDES,
      codeList: 'gap-side',
      isRequired: true,
      isDerived: true,
      value: ({ side }) => side,
    },
    {
      name: 'kind',
      type: 'code',
      codes: [...ASKED_KINDS, ...LACKING_KINDS],
      codeList: 'gap-kind',
      isRequired: true,
      isDerived: true,
      value: ({ kind }) => kind,
    },
    {
      name: 'meeting',
      type: 'id',
      references: 'meeting',
      isDerived: true,
      value: ({ meeting }) => meeting,
    },
    { name: 'words', type: 'local-text', isDerived: true, value: ({ words }) => words },
    { name: 'count', type: 'integer', isDerived: true, value: ({ count }) => count },
    { name: 'file', type: 'text', isRequired: true, isDerived: true, value: ({ of }) => of.file },
    { name: 'path', type: 'text', isDerived: true, value: ({ path }) => path },
  ],
});
