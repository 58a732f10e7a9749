import { planChecks, REQUIREMENT_STATES, type RequirementCheck } from '../domain/self-check.ts';
import { describeDataset } from './dataset.ts';

/** One row a requirement and plan: where it stands on the records of this portal, and what that rests on. */
export const REQUIREMENT_CHECKS = describeDataset<RequirementCheck>({
  name: 'requirement-checks',
  key: ['plan', 'requirement'],
  items: (portal) => planChecks(portal).flatMap(({ checks }) => checks),
  columns: [
    {
      name: 'plan',
      type: 'id',
      references: 'plan',
      isRequired: true,
      isDerived: true,
      value: ({ plan }) => plan,
    },
    {
      name: 'requirement',
      type: 'text',
      references: 'requirement',
      isRequired: true,
      isDerived: true,
      value: ({ requirement }) => requirement.id,
    },
    {
      name: 'state',
      type: 'code',
      codes: REQUIREMENT_STATES,
      codeList: 'requirement-state',
      isRequired: true,
      isDerived: true,
      value: ({ state }) => state,
    },
    {
      name: 'reason',
      type: 'text',
      isRequired: true,
      isDerived: true,
      value: ({ note }) => note,
    },
    {
      name: 'provenBy',
      type: 'text',
      isList: true,
      isDerived: true,
      value: ({ provenBy = [] }) => provenBy.map(({ id }) => id),
    },
    {
      name: 'judgedOn',
      type: 'day',
      isRequired: true,
      isDerived: true,
      value: ({ judgedOn }) => judgedOn,
    },
  ],
});
