/** Eleventy with its own Markdown and front matter, and layouts as plain functions: the fastest that it offers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const TABLES = Object.fromEntries(
  ['institutions', 'themeNames', 'regionNames', 'planTitles', 'readings'].map((name) => [
    name,
    JSON.parse(readFileSync(join(import.meta.dirname, 'tables', `${name}.json`), 'utf8')),
  ]),
);

export default function (config) {
  config.setQuietMode(true);
  // Not as global data, which is merged anew for each page: with 6,000 pages that takes longer than all else.
  config.addJavaScriptFunction('tables', () => TABLES);
  config.addCollection('commitments', (api) => {
    const byPlan = {};
    for (const { data } of api.getAll()) {
      if (data.number === undefined || data.plan === undefined) continue;
      (byPlan[`${data.locale}/${data.plan}`] ??= []).push(data);
    }
    for (const list of Object.values(byPlan)) list.sort((one, other) => one.number - other.number);
    return byPlan;
  });
  return {
    dir: { input: 'content', output: 'out', data: '_data', layouts: '../layouts' },
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
    templateFormats: ['md'],
  };
}
