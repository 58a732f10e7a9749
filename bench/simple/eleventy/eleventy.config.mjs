/** Eleventy with its own Markdown and front matter, and layouts as plain functions: the fastest that it offers. */
export default function (config) {
  config.setQuietMode(true);
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
