/** Plans, themes, institutions, documents, datasets and terms. */
import { glossaryView } from '../../domain/citations.ts';
import { plansInOrder, publishedRatesOf } from '../../domain/plans.ts';
import { DATASETS } from '../../datasets/datasets.ts';
import { columnHeading, datasetWords } from '../../i18n/dataset-words.ts';
import { formatDateRange, formatPartialDate, formatPercent } from '../../i18n/format.ts';
import { pick } from '../../i18n/local-text.ts';
import { anchors, pathFor } from '../../i18n/routing.ts';
import { words } from '../../i18n/words.ts';
import type { Portal } from '../../schema/portal.ts';
import type { Locale } from '../../site.ts';
import type { SearchEntry } from '../entry.ts';
import { allSaid, inOneLine, namesOfInstitution, said, yearOf } from './said.ts';

function planEntries(portal: Portal, locale: Locale): readonly SearchEntry[] {
  return plansInOrder(portal).map((plan) => {
    const context = inOneLine([formatDateRange(locale, plan.startsOn, plan.endsOn)]);
    const processes = portal.processes.filter((process) => process.plan === plan.id);
    return {
      kind: 'plan',
      title: said(locale, plan.title),
      href: pathFor(locale, { kind: 'plan', id: plan.id }),
      ...(context && { context }),
      texts: allSaid(locale, [
        ...(plan.notes ?? []).map(({ text }) => text),
        ...processes.flatMap(({ adopted = [] }) => adopted.map(({ title }) => title)),
      ]),
      keywords: [
        plan.id,
        String(plan.number),
        ...(plan.shortTitle ? [pick(plan.shortTitle, locale).text] : []),
        ...publishedRatesOf(portal, plan.id).map(({ percentDone }) =>
          formatPercent(locale, percentDone),
        ),
      ],
      filters: { plan: [plan.id] },
    };
  });
}

function themeEntries(portal: Portal, locale: Locale): readonly SearchEntry[] {
  return portal.themes.map(({ id, name }) => ({
    kind: 'theme',
    title: said(locale, name),
    href: pathFor(locale, { kind: 'theme', id }),
    texts: [],
    filters: { theme: [id] },
  }));
}

function institutionEntries(portal: Portal, locale: Locale): readonly SearchEntry[] {
  const { institutionKind } = words(locale).codes;
  return portal.institutions.map((institution) => {
    const { id, name, acronym, kind, formerly } = institution;
    const context = inOneLine([institutionKind[kind], acronym]);
    return {
      kind: 'institution',
      title: said(locale, name),
      href: pathFor(locale, { kind: 'institution', id }),
      ...(context && { context }),
      texts: allSaid(locale, [institution.note]),
      keywords: [
        ...(acronym === undefined ? [] : [acronym]),
        ...(formerly === undefined
          ? []
          : namesOfInstitution(portal, locale, { institution: formerly })),
      ],
      filters: { institution: [id] },
    };
  });
}

function documentEntries(portal: Portal, locale: Locale): readonly SearchEntry[] {
  const { sourceKinds } = words(locale).codes;
  return portal.sources.map((source) => {
    const { publisher, publishedOn } = source;
    const context = inOneLine([
      sourceKinds[source.kind],
      publisher,
      publishedOn && formatPartialDate(locale, publishedOn),
    ]);
    return {
      kind: 'document',
      title: said(locale, source.title),
      href: pathFor(locale, { kind: 'documents', anchor: anchors.document(source.id) }),
      ...(context && { context }),
      ...(publishedOn !== undefined && { date: publishedOn }),
      texts: [],
      filters: { year: yearOf(publishedOn) },
    };
  });
}

/** Datasets with what their columns are called and mean. */
function datasetEntries(locale: Locale): readonly SearchEntry[] {
  const named = datasetWords(locale);
  return DATASETS.flatMap(({ name, columns }) => {
    const dataset = named[name];
    if (dataset === undefined) return [];
    return {
      kind: 'dataset',
      title: { text: dataset.title },
      href: pathFor(locale, { kind: 'dataset', id: name }),
      context: { text: `${name}.csv` },
      texts: [
        { text: dataset.rows },
        {
          text: columns
            .map((column) =>
              // What columns mean that many datasets have would find each of them.
              dataset.columns[column.name] === undefined
                ? column.name
                : `${column.name}: ${columnHeading(name, column, locale)}`,
            )
            .join('; '),
        },
      ],
      filters: {},
    } as const;
  });
}

function termEntries(portal: Portal, locale: Locale): readonly SearchEntry[] {
  return glossaryView(portal).terms.map(({ term: { id, term, definition } }) => ({
    kind: 'term',
    title: said(locale, term),
    href: pathFor(locale, { kind: 'glossary', anchor: anchors.term(id) }),
    texts: allSaid(locale, [definition]),
    filters: {},
  }));
}

export function listEntries(portal: Portal, locale: Locale): readonly SearchEntry[] {
  return [
    ...planEntries(portal, locale),
    ...themeEntries(portal, locale),
    ...institutionEntries(portal, locale),
    ...documentEntries(portal, locale),
    ...datasetEntries(locale),
    ...termEntries(portal, locale),
  ];
}
