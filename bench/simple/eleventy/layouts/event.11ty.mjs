import { escape, facts, labelsOf, page } from './page.mjs';

export function render(data) {
  const { locale, title, startsAt, endsAt, mode, city, region, organiser, status, capacity } = data;
  const labels = labelsOf(locale);
  const links = data.commitments.map(
    (id) => `<li><a href="../../../plans/${id}/">${escape(id)}</a></li>`,
  );
  return page(
    locale,
    title,
    '',
    [
      facts([
        [labels.startsOn, startsAt],
        [labels.endsOn, endsAt],
        [labels.mode, mode],
        [labels.city, city],
        [labels.region, this.tables().regionNames[region][locale]],
        [labels.organiser, organiser.name],
        [labels.status, status],
        [labels.capacity, capacity],
      ]),
      `<p>${escape(data.description)}</p>`,
      `<h2>${escape(labels.commitments)}</h2><ul>${links.join('')}</ul>`,
    ].join(''),
  );
}
