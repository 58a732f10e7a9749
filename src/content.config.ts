/** The records as Astro's collections: thin views on the one reader, which validated them. */
import { defineCollection } from 'astro:content';
import { pageLoader, recordLoader } from './store/collections.ts';

export const collections = {
  plans: defineCollection({ loader: recordLoader('plans') }),
  commitments: defineCollection({ loader: recordLoader('commitments') }),
  meetings: defineCollection({ loader: recordLoader('meetings') }),
  requests: defineCollection({ loader: recordLoader('requests') }),
  processes: defineCollection({ loader: recordLoader('processes') }),
  proposals: defineCollection({ loader: recordLoader('proposals') }),
  topics: defineCollection({ loader: recordLoader('topics') }),
  events: defineCollection({ loader: recordLoader('events') }),
  editions: defineCollection({ loader: recordLoader('editions') }),
  pages: defineCollection({ loader: pageLoader() }),
};
