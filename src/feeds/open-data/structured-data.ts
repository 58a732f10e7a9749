/**
 * What search engines read of pages about data, meetings and events, in the language of the page.
 * Source: https://schema.org/Dataset, https://schema.org/DataCatalog, https://schema.org/Event
 */
import type { Column, Dataset } from '../../datasets/dataset.ts';
import { columnMeaning, datasetWords } from '../../i18n/dataset-words.ts';
import { pick } from '../../i18n/local-text.ts';
import { dataFile, SITE_ADDRESS, urlFor } from '../../i18n/routing.ts';
import { format, words } from '../../i18n/words.ts';
import type { EventView } from '../../domain/event-view.ts';
import { isWholeDay } from '../../domain/dates.ts';
import type { EventMode, EventStatus } from '../../schema/event.ts';
import type { Committee } from '../../schema/list.ts';
import type { EventRecord, MeetingRecord } from '../../schema/portal.ts';
import { DEFAULT_LOCALE, LANGUAGES, SITE, type Locale } from '../../site.ts';
import type { Catalogue, DatasetView, ListedFile } from './catalogue.ts';
import type { Period } from './coverage.ts';
import { addressOf } from './dcat.ts';

/** A document of JSON-LD, for `JsonLd.astro`. */
export type StructuredData = Readonly<Record<string, unknown>>;

const CONTEXT = 'https://schema.org/';

/** What every description of data says alike. */
function shared(locale: Locale, period: Period): StructuredData {
  const publisher = {
    '@type': 'Organization',
    '@id': addressOf('publisher'),
    name: (SITE.adoptedBy ?? SITE.name)[locale],
    url: urlFor(locale, { kind: 'home' }),
  };
  const { from, until } = period;
  return {
    inLanguage: LANGUAGES[locale].tag,
    isAccessibleForFree: true,
    license: SITE.licences.dataUrl,
    creator: publisher,
    publisher,
    spatialCoverage: { '@type': 'Place', name: SITE.country.name[locale] },
    // An interval of ISO 8601, in which `..` stands for an end that is not known.
    ...((from ?? until) !== undefined && { temporalCoverage: `${from ?? '..'}/${until ?? '..'}` }),
  };
}

function download(locale: Locale, title: string, file: ListedFile): StructuredData {
  const { metadata, openData } = words(locale);
  return {
    '@type': 'DataDownload',
    name: format(metadata.fileTitle, { dataset: title, format: openData.format[file.format] }),
    contentUrl: SITE_ADDRESS.origin + dataFile(file.name),
    encodingFormat: file.mediaType.replace(/;.*$/, ''),
    contentSize: `${String(file.bytes)} B`,
    sha256: file.sha256,
  };
}

/** A column that says something without another one beside it. */
function isVariable({ name, labels }: Column): boolean {
  return labels === undefined && name !== 'unofficial';
}

/** The units of numbers, by their code in UN/CEFACT Recommendation 20, where they have one. */
const UNIT_CODES = { percent: 'P1', points: undefined, days: 'DAY' } as const;

function variable(locale: Locale, dataset: Dataset, column: Column): StructuredData {
  const { unit } = column;
  const code = unit === undefined ? undefined : UNIT_CODES[unit];
  return {
    '@type': 'PropertyValue',
    name: column.name,
    description: columnMeaning(dataset.name, column, locale) ?? '',
    ...(unit !== undefined && { unitText: words(locale).openData.unit[unit] }),
    ...(code !== undefined && { unitCode: code }),
  };
}

function catalogueName(locale: Locale): string {
  return format(words(locale).metadata.catalogueTitle, {
    site: SITE.name[locale],
    country: SITE.country.name[locale],
  });
}

/** The page of a dataset, as https://schema.org/Dataset. */
export function datasetData(locale: Locale, dataset: Dataset, view: DatasetView): StructuredData {
  const { name } = dataset;
  const country = SITE.country.name[locale];
  const { title = name, rows = '' } = datasetWords(locale)[name] ?? {};
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    '@id': addressOf('dataset', name),
    url: urlFor(locale, { kind: 'dataset', id: name }),
    name: `${title} – ${SITE.name[locale]}`,
    description: format(words(locale).openData.datasetDescription, { title, country, rows }),
    identifier: name,
    version: view.day,
    keywords: [words(locale).metadata.keyword, title, country],
    ...shared(locale, view.period),
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      '@id': addressOf('catalogue'),
      name: catalogueName(locale),
      url: urlFor(locale, { kind: 'data' }),
    },
    variableMeasured: dataset.columns
      .filter(isVariable)
      .map((column) => variable(locale, dataset, column)),
    distribution: view.files.map((file) => download(locale, title, file)),
  };
}

/** The page of all datasets, as https://schema.org/DataCatalog. */
export function catalogueData(locale: Locale, view: Catalogue): StructuredData {
  const names = datasetWords(locale);
  return {
    '@context': CONTEXT,
    '@type': 'DataCatalog',
    '@id': addressOf('catalogue'),
    url: urlFor(locale, { kind: 'data' }),
    name: catalogueName(locale),
    description: format(words(locale).openData.description, {
      country: SITE.country.name[locale],
    }),
    version: view.day,
    keywords: [words(locale).metadata.keyword, SITE.country.name[locale]],
    ...shared(locale, view.period),
    dataset: view.groups.flatMap(({ datasets }) =>
      datasets.map(({ name }) => ({
        '@type': 'Dataset',
        '@id': addressOf('dataset', name),
        name: names[name]?.title ?? name,
        description: names[name]?.rows ?? '',
        url: urlFor(locale, { kind: 'dataset', id: name }),
        license: SITE.licences.dataUrl,
      })),
    ),
  };
}

/** The page of a meeting, as https://schema.org/Event: that it was held, and where, as far as a source says. */
export function meetingData(
  locale: Locale,
  meeting: MeetingRecord,
  committee: Committee,
): StructuredData {
  return {
    '@context': CONTEXT,
    '@type': 'Event',
    '@id': urlFor(DEFAULT_LOCALE, { kind: 'meeting', id: meeting.id }),
    url: urlFor(locale, { kind: 'meeting', id: meeting.id }),
    name: pick(meeting.title, locale).text,
    inLanguage: LANGUAGES[locale].tag,
    startDate: meeting.heldOn,
    ...(meeting.place && {
      location: { '@type': 'Place', name: pick(meeting.place, locale).text },
    }),
    organizer: { '@type': 'Organization', name: pick(committee.name, locale).text },
  };
}

const ATTENDANCE_MODES: Readonly<Record<EventMode, string>> = {
  'in-person': 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
};

/** That it "is taking place or has taken place on the startDate as scheduled" is one status; another day is one of its own. */
const STATUSES: Readonly<Record<Exclude<EventStatus, 'proposed'>, string>> = {
  confirmed: 'EventScheduled',
  held: 'EventScheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
};

function statusOf({ status, previousStartsAt }: EventRecord): string {
  if (status === 'proposed') throw new RangeError('an event that is only proposed has no page');
  return previousStartsAt !== undefined && status !== 'cancelled'
    ? 'EventRescheduled'
    : STATUSES[status];
}

/** A local time with how far its place is from UTC on that day; a day alone stays one. */
function moment(local: string, zone: string): string {
  if (isWholeDay(local)) return local;
  return Temporal.PlainDateTime.from(local)
    .toZonedDateTime(zone)
    .toString({ timeZoneName: 'never' });
}

function placeOf(
  locale: Locale,
  { event, region }: Pick<EventView, 'event' | 'region'>,
): StructuredData | undefined {
  const { venue, city, location } = event;
  const name = venue ?? city ?? region?.name;
  if (name === undefined && location === undefined) return undefined;
  return {
    '@type': 'Place',
    ...(name && { name: pick(name, locale).text }),
    ...((city ?? region) && {
      address: {
        '@type': 'PostalAddress',
        ...(city && { addressLocality: pick(city, locale).text }),
        // The list of regions is that of the country.
        ...(region && {
          addressRegion: pick(region.name, locale).text,
          addressCountry: SITE.country.code,
        }),
      },
    }),
    ...(location && { geo: { '@type': 'GeoCoordinates', ...location } }),
  };
}

/** The page of an event, as https://schema.org/Event: what its sources say, and nothing where they are silent. */
export function eventData(
  locale: Locale,
  view: Pick<EventView, 'event' | 'region'>,
): StructuredData {
  const { event } = view;
  const { mode, organiser, languages, previousStartsAt, zone = SITE.timeZone } = event;
  const place = placeOf(locale, view);
  const places = [
    ...(place && mode !== 'online' ? [place] : []),
    // Where people meet online is told to those who register.
    ...(mode === 'online' || mode === 'hybrid' ? [{ '@type': 'VirtualLocation' }] : []),
  ];
  const [location, ...others] = places;
  return {
    '@context': CONTEXT,
    '@type': 'Event',
    '@id': urlFor(DEFAULT_LOCALE, { kind: 'event', id: event.id }),
    url: urlFor(locale, { kind: 'event', id: event.id }),
    name: pick(event.title, locale).text,
    ...(event.description && { description: pick(event.description, locale).text }),
    startDate: moment(event.startsAt, zone),
    ...(event.endsAt !== undefined && { endDate: moment(event.endsAt, zone) }),
    ...(previousStartsAt !== undefined && { previousStartDate: moment(previousStartsAt, zone) }),
    eventStatus: CONTEXT + statusOf(event),
    ...(mode !== undefined && { eventAttendanceMode: CONTEXT + ATTENDANCE_MODES[mode] }),
    ...(location && { location: others.length === 0 ? location : places }),
    ...(organiser && {
      organizer: { '@type': 'Organization', name: pick(organiser.name, locale).text },
    }),
    ...(languages && languages.length > 0 && { inLanguage: languages }),
    ...(event.capacity !== undefined && { maximumAttendeeCapacity: event.capacity }),
  };
}
