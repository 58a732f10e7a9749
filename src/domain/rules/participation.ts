import { nearest } from '../nearest.ts';
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

/** A post answers an earlier one of its topic. */
export const unknownPost: Rule = {
  id: 'unknown-post',
  severity: 'error',
  *check(portal) {
    for (const topic of portal.topics) {
      for (const [index, { replyTo }] of topic.posts.entries()) {
        const earlier = topic.posts.slice(0, index).map(({ key }) => key);
        if (replyTo === undefined || earlier.includes(replyTo)) continue;
        const suggestion = nearest(replyTo, earlier);
        yield {
          ...inRecord(topic, ['posts', index, 'replyTo']),
          found: replyTo,
          params: { keys: earlier, ...(suggestion === undefined ? {} : { nearest: suggestion }) },
        };
      }
    }
  },
};
