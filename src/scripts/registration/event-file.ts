/** A registration as the file of a proposed event. */
import type { Registration, SpokenText } from '../../schema/registration.ts';
import { DEFAULT_LOCALE, LOCALES } from '../../site.ts';
import type { NewFile } from '../forms/channels.ts';

/** A text with the languages that it is in; where the default one is missing it stands there as it was written. */
function textLines(name: string, text: SpokenText, indent: string): readonly string[] {
  const own = LOCALES.flatMap((locale) => {
    const value = text[locale] ?? (locale === DEFAULT_LOCALE ? Object.values(text)[0] : undefined);
    // A string of JSON is one of YAML.
    return value === undefined ? [] : [`${indent}  ${locale}: ${JSON.stringify(value)}`];
  });
  return [`${indent}${name}:`, ...own];
}

/**
 * The file of an event that was proposed, without anything of the contact.
 *
 * @param edition id of the Open Gov Week
 * @param reference number of the submission, which names the folder until an editor gives it a better one
 */
export function eventFile(registration: Registration, edition: string, reference: string): NewFile {
  const { title, description, venue, city, organiser, location, ...plain } = registration;
  const texts = Object.entries({ title, description, venue, city });
  const lines: string[] = [];
  const untranslated: string[] = [];
  const add = (name: string, text: SpokenText | undefined, indent = '', path = name): void => {
    if (text === undefined) return;
    lines.push(...textLines(name, text, indent));
    if (text[DEFAULT_LOCALE] === undefined) untranslated.push(`${path}.${DEFAULT_LOCALE}`);
  };
  for (const [name, text] of texts) add(name, text);
  lines.push(`edition: ${JSON.stringify(edition)}`);
  for (const [name, value] of Object.entries(plain))
    if (value !== undefined) lines.push(`${name}: ${JSON.stringify(value)}`);
  if (location) lines.push(`location: ${JSON.stringify(location)}`);
  lines.push('organiser:');
  add('name', organiser.name, '  ', 'organiser.name');
  lines.push(
    `  kind: ${organiser.kind}`,
    'status: proposed',
    `source: registrations-${edition}`,
    ...(untranslated.length > 0 ? [`unofficial: ${JSON.stringify(untranslated)}`] : []),
  );
  return {
    path: `src/content/events/${registration.startsAt.slice(0, 4)}/${reference.toLowerCase()}/event.yaml`,
    content: `${lines.join('\n')}\n`,
  };
}
