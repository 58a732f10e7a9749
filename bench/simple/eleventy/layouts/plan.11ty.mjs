import { escape, page } from './page.mjs';

export function render(data) {
  const { locale, title, id, collections } = data;
  const { readings } = this.tables();
  const entries = collections.commitments[`${locale}/${id}`].map((commitment) => {
    const newest = readings[commitment.id]?.at(-1);
    const percent = newest ? ` ${escape(newest.percentDone)} %` : '';
    return `<li><a href="${commitment.number}/">${commitment.number}. ${escape(commitment.title)}</a>${percent}</li>`;
  });
  return page(locale, title, '', `<ul>${entries.join('')}</ul>`);
}
