import { pageSchema, type Page } from '../schema/page.ts';
import { decode } from './bytes.ts';
import { forbiddenCharacter } from './characters.ts';
import { FILE_START, flawAt, placeOf, type Flaw, type Locate } from './flaw.ts';
import { checkMarkdown } from './markdown.ts';
import { parseFacts } from './record.ts';

export interface ProseReading {
  /** Markdown without blanks around it, as far as the bytes hold a text. */
  readonly prose: string;
  readonly flaws: readonly Flaw[];
}

function forbiddenIn(text: string): readonly Flaw[] {
  const forbidden = forbiddenCharacter(text);
  if (!forbidden) return [];
  return [
    flawAt(placeOf(text, forbidden.offset), 'forbidden-character', { found: forbidden.name }),
  ];
}

/** The Markdown that stands beside the facts of a record, in one language. */
export function readProse(bytes: Uint8Array): ProseReading {
  const decoded = decode(bytes);
  if ('flaw' in decoded) return { prose: '', flaws: [decoded.flaw] };
  const { text } = decoded;
  if (text.trim() === '') return { prose: '', flaws: [flawAt(FILE_START, 'empty-file')] };
  const flaws = [
    ...forbiddenIn(text),
    ...checkMarkdown(text).map(({ rule, line, column, found }) =>
      flawAt({ line, column }, rule, { found }),
    ),
  ];
  return { prose: text.trim(), flaws };
}

export interface PageReading {
  readonly page: Page | undefined;
  readonly flaws: readonly Flaw[];
  readonly place: Locate;
}

const FRONTMATTER = /^---[ \t]*\n(?<facts>(?:[^\n]*\n)*?)---[ \t]*(?:\n|$)/;

/** The frontmatter of a page in one language; Astro renders what follows it. */
export function readPage(bytes: Uint8Array): PageReading {
  const decoded = decode(bytes);
  const nowhere: Locate = () => FILE_START;
  if ('flaw' in decoded) return { page: undefined, flaws: [decoded.flaw], place: nowhere };
  const facts = FRONTMATTER.exec(decoded.text)?.groups?.facts;
  if (facts === undefined || facts.trim() === '') {
    return { page: undefined, flaws: [flawAt(FILE_START, 'frontmatter')], place: nowhere };
  }
  // A line for the opening fence, so that the places are those of the file.
  const reading = parseFacts(`\n${facts}`, pageSchema);
  const flaws = [...reading.flaws, ...forbiddenIn(decoded.text)];
  const holds = flaws.length === 0 && reading.facts !== undefined;
  return { page: holds ? (reading.facts as Page) : undefined, flaws, place: reading.place };
}
