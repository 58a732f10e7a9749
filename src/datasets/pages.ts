import type { PageEntry } from '../schema/portal.ts';
import { LOCALES } from '../site.ts';
import { describeDataset } from './dataset.ts';

/** One row a page that the team has written, in one language. Its text is no data, and stands on the page. */
export const PAGES = describeDataset<PageEntry>({
  name: 'pages',
  key: ['id', 'locale'],
  items: ({ pages }) => pages,
  columns: [
    { name: 'id', type: 'id', isRequired: true, value: ({ id }) => id },
    {
      name: 'locale',
      type: 'code',
      codes: LOCALES,
      codeList: 'language',
      isRequired: true,
      value: ({ locale }) => locale,
    },
    { name: 'title', type: 'text', isRequired: true, value: ({ title }) => title },
    {
      name: 'description',
      type: 'text',
      isRequired: true,
      value: ({ description }) => description,
    },
  ],
});
