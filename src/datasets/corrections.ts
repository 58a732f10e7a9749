import { corrections, type Correction } from '../domain/readings.ts';
import { describeDataset } from './dataset.ts';

/** One row a correction, the newest first: what was wrong, and what replaced it. Both also stand among the readings. */
export const CORRECTIONS = describeDataset<Correction>({
  name: 'corrections',
  key: ['reading'],
  items: corrections,
  columns: [
    {
      name: 'reading',
      type: 'id',
      references: 'reading',
      isRequired: true,
      isDerived: true,
      value: ({ right }) => right.id,
    },
    {
      name: 'corrects',
      type: 'id',
      references: 'reading',
      isRequired: true,
      isDerived: true,
      value: ({ wrong }) => wrong.id,
    },
    {
      name: 'plan',
      type: 'id',
      references: 'plan',
      isRequired: true,
      isDerived: true,
      value: ({ right }) => right.plan,
    },
    {
      name: 'commitment',
      type: 'id',
      references: 'commitment',
      isRequired: true,
      isDerived: true,
      value: ({ right }) => right.commitment,
    },
    { name: 'activity', type: 'id', isDerived: true, value: ({ right }) => right.activity },
    {
      name: 'wrongPercentDone',
      type: 'number',
      unit: 'percent',
      isRequired: true,
      isDerived: true,
      value: ({ wrong }) => wrong.percentDone,
    },
    {
      name: 'percentDone',
      type: 'number',
      unit: 'percent',
      isRequired: true,
      isDerived: true,
      value: ({ right }) => right.percentDone,
    },
    { name: 'observedOn', type: 'date', isDerived: true, value: ({ right }) => right.observedOn },
    {
      name: 'source',
      type: 'id',
      references: 'source',
      isRequired: true,
      isDerived: true,
      value: ({ right }) => right.source,
    },
    { name: 'note', type: 'local-text', isDerived: true, value: ({ right }) => right.note },
    { name: 'recordedOn', type: 'day', isDerived: true, value: ({ right }) => right.recordedOn },
  ],
});
