import { inRecord, type Rule } from './rule.ts';

export const declinedWithoutReason: Rule = {
  id: 'declined-without-reason',
  severity: 'error',
  *check(portal) {
    for (const proposal of portal.proposals) {
      const { response } = proposal;
      if (response?.outcome !== 'declined' || response.reason !== undefined) continue;
      yield { ...inRecord(proposal, ['response', 'outcome']), found: response.outcome };
    }
  },
};

/** The register of proposals, and that of requests, have pages `2/`, `3/` beside those of their records. */
export const idOfListPage: Rule = {
  id: 'id-of-list-page',
  severity: 'error',
  *check(portal) {
    for (const record of [...portal.proposals, ...portal.requests]) {
      if (/^\d+$/.test(record.id)) yield { ...inRecord(record, []), found: record.id };
    }
  },
};
