import { escape, facts, labelsOf, page } from './page.mjs';

export function render(data) {
  const { locale, title, id, number, plan, summary, startsOn, endsOn, activities, content } = data;
  const labels = labelsOf(locale);
  const tables = this.tables();
  const planTitle = tables.planTitles[plan][locale];
  const readings = (tables.readings[id] ?? []).map(
    ({ observedOn, percentDone }) => `<li>${escape(observedOn)}: ${escape(percentDone)} %</li>`,
  );
  const head = [labels.action, labels.status, labels.dueOn].map(
    (label) => `<th>${escape(label)}</th>`,
  );
  const parts = activities.map((activity) => {
    const rows = activity.actions.map(
      ({ description, status, dueOn }) =>
        `<tr><td>${escape(description)}</td><td>${escape(status)}</td><td>${escape(dueOn)}</td></tr>`,
    );
    return `<h3>${escape(activity.order)}. ${escape(activity.title)}</h3><table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  });
  return page(
    locale,
    title,
    `<nav><a href="../">${escape(planTitle)}</a></nav>`,
    [
      facts([
        [labels.plan, planTitle],
        [labels.number, number],
        [labels.lead, tables.institutions[data.leadInstitution][locale]],
        [labels.themes, data.themes.map((code) => tables.themeNames[code][locale]).join(', ')],
        [labels.startsOn, startsOn],
        [labels.endsOn, endsOn],
      ]),
      `<p>${escape(summary)}</p><h2>${escape(labels.readings)}</h2><ul>${readings.join('')}</ul>`,
      `<section>${content}</section><h2>${escape(labels.activities)}</h2>`,
      ...parts,
    ].join(''),
  );
}
