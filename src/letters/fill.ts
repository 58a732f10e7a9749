/** Fills the tags of a template with the texts of a letter. */
import { TemplateHandler, TemplateSyntaxError, type TemplateData } from 'easy-template-x';
import { unzipSync, zipSync } from 'fflate';
import { nearest } from '../domain/nearest.ts';
import type { Expected, LetterFact, LetterLine, LetterTexts } from './letter.ts';

type TagName =
  | keyof LetterTexts
  | keyof LetterTexts['commitments'][number]
  | keyof LetterFact
  | keyof LetterLine
  | keyof Expected;

/** Every tag that a template may hold. A place of a letter without a tag is a type error here. */
const TAGS: Readonly<Record<TagName, true>> = {
  country: true,
  site: true,
  committee: true,
  institution: true,
  reference: true,
  date: true,
  subject: true,
  opening: true,
  paragraphs: true,
  hasCommitments: true,
  commitments: true,
  title: true,
  facts: true,
  label: true,
  value: true,
  text: true,
  hasExpected: true,
  expected: true,
  by: true,
  hasOtherDecisions: true,
  otherDecisions: true,
  closing: true,
  signature: true,
  notices: true,
};
export const TAG_NAMES = Object.keys(TAGS) as readonly TagName[];

/** What is wrong with a template, in words for its editor. */
export class TemplateError extends Error {}

/** The day that the format counts from: files hold no other. */
const NO_DAY = new Date('1980-01-01T00:00:00');

const handler = new TemplateHandler();

async function tagsOf(template: Uint8Array): Promise<readonly string[]> {
  try {
    const tags = await handler.parseTags(Buffer.from(template));
    return tags.map(({ name }) => name);
  } catch (error) {
    throw new TemplateError(
      error instanceof TemplateSyntaxError
        ? `a tag is not whole: ${error.message.toLowerCase()}`
        : 'it is no text document that can be read: save it as DOCX',
    );
  }
}

/**
 * @param template the bytes of a DOCX file
 * @throws TemplateError where a tag is unknown, not closed, or the file is no text document
 */
export async function checkTemplate(template: Uint8Array): Promise<void> {
  const known: readonly string[] = TAG_NAMES;
  const unknown = (await tagsOf(template)).find((name) => name !== '' && !known.includes(name));
  if (unknown === undefined) return;
  const near = nearest(unknown, known);
  throw new TemplateError(
    `no letter has a place called {${unknown}}${near === undefined ? '' : `; did you mean {${near}}?`}`,
  );
}

/**
 * @param template the bytes of a DOCX file that `checkTemplate` has let through
 * @returns the letter, as the bytes of a DOCX file; the same ones for the same template and texts
 * @throws TemplateError where a part is opened and not closed
 */
export async function fillTemplate(template: Uint8Array, texts: LetterTexts): Promise<Uint8Array> {
  try {
    const filled = await handler.process(Buffer.from(template), {
      ...structuredClone(texts),
    } as unknown as TemplateData);
    return zipSync(unzipSync(new Uint8Array(filled)), { mtime: NO_DAY });
  } catch (error) {
    if (!(error instanceof TemplateSyntaxError)) throw error;
    throw new TemplateError(`a part is not whole: ${error.message.toLowerCase()}`);
  }
}
