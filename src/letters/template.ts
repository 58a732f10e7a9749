/**
 * The template of a letter that the portal brings along: a text document with tags in braces, to be opened, changed and
 * saved with any word processor. What stands between the tags is the editor's.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  PageNumber,
  Paragraph,
  Footer,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import { LETTER_WORDS } from '../i18n/letters/words.ts';
import { words } from '../i18n/words.ts';
import { LANGUAGES, type Locale } from '../site.ts';

/** Half points. */
const SIZE = 22;
const SMALL = 18;
const LARGE = 24;
/** Twentieths of a point. */
const AFTER = 120;
const LEADING = 276;
const PAGE = { width: 11_906, height: 16_838 };
const MARGIN = 1304;
const TEXT_WIDTH = PAGE.width - 2 * MARGIN;
const ADDRESS_INDENT = 4536;

const DARK = '1F3A5F';
const GREY = '4A5866';
const LINE = 'B8C4D0';

/** Fonts that word processors bring along, and that have Arabic letters. */
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'Calibri' };

/** What a paragraph holds: words, and what stands after a tab. */
type Piece = string | (IRunOptions & { readonly text: string }) | Tab;

class Writer {
  readonly #isRightToLeft: boolean;

  constructor(locale: Locale) {
    this.#isRightToLeft = LANGUAGES[locale].dir === 'rtl';
  }

  #run(piece: Piece): TextRun {
    const direction = this.#isRightToLeft && { rightToLeft: true };
    if (piece instanceof Tab) return new TextRun({ children: [piece] });
    if (typeof piece === 'string') return new TextRun({ text: piece, ...direction });
    // Right-to-left letters have a weight and a size of their own.
    const { bold, size } = piece;
    return new TextRun({
      ...piece,
      ...direction,
      ...(bold !== undefined && { boldComplexScript: bold }),
      ...(size !== undefined && { sizeComplexScript: size }),
    });
  }

  paragraph(pieces: readonly Piece[], options: IParagraphOptions = {}): Paragraph {
    return new Paragraph({
      spacing: { after: AFTER, line: LEADING },
      ...options,
      ...(this.#isRightToLeft && { bidirectional: true }),
      children: pieces.map((piece) => this.#run(piece)),
    });
  }

  /** Paragraphs that are there as often as the list of a tag is long, from this one to that of `end`. */
  begin(name: string): string {
    return `{#${name} [loopOver: "paragraph"]}`;
  }

  /** The last paragraph of those, which holds nothing else. */
  end(name: string): Paragraph {
    return this.paragraph([{ text: `{/${name}}`, size: SMALL }], { spacing: { after: 0 } });
  }

  heading(...pieces: readonly string[]): Paragraph {
    const runs = pieces.map((text) => ({ text, bold: true, size: LARGE, color: DARK }));
    return this.paragraph(runs, {
      spacing: { before: 240, after: AFTER },
      keepNext: true,
      border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: LINE, space: 2 } },
    });
  }

  /** @param widths of the columns, in hundredths of the whole */
  table(rows: readonly (readonly Piece[])[], widths: readonly number[]): Table {
    const line = { style: BorderStyle.SINGLE, size: 4, color: LINE };
    const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
    return new Table({
      ...(this.#isRightToLeft && { visuallyRightToLeft: true }),
      layout: TableLayoutType.FIXED,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths.map((width) => (TEXT_WIDTH * width) / 100),
      borders: {
        top: line,
        bottom: line,
        left: none,
        right: none,
        insideHorizontal: line,
        insideVertical: none,
      },
      rows: rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map(
              (piece, index) =>
                new TableCell({
                  width: { size: (TEXT_WIDTH * (widths[index] ?? 0)) / 100, type: WidthType.DXA },
                  margins: { top: 60, bottom: 60, left: 80, right: 80 },
                  children: [this.paragraph([piece], { spacing: { after: 0, line: LEADING } })],
                }),
            ),
          }),
      ),
    });
  }
}

/** The same bytes whenever it is made: no day, no person. */
const PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
  ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:language>{language}</dc:language></cp:coreProperties>';

/** The template in one language, as the bytes of a DOCX file. */
export async function defaultTemplate(locale: Locale): Promise<Uint8Array> {
  const { labels, headings, template } = LETTER_WORDS[locale];
  const { common } = words(locale);
  const { tag } = LANGUAGES[locale];
  const writer = new Writer(locale);
  const labelled = (label: string, value: string): string =>
    common.labelValue.replace('{label}', label).replace('{value}', value);
  const isRightToLeft = LANGUAGES[locale].dir === 'rtl';
  // What the format calls right is the end of a line, in both directions.
  const atEnd = AlignmentType.END;
  const children = [
    writer.paragraph([{ text: '{country}', bold: true, size: 26 }], { spacing: { after: 40 } }),
    writer.paragraph([{ text: `[${template.letterhead}]`, color: GREY }], {
      spacing: { after: 40 },
    }),
    writer.paragraph(['{committee}'], {
      spacing: { after: 360 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: DARK, space: 6 } },
    }),
    writer.paragraph(
      [labelled(labels.reference, '{reference}'), new Tab(), `${labels.date} {date}`],
      {
        tabStops: [{ type: TabStopType.END, position: TEXT_WIDTH }],
        spacing: { after: 360 },
      },
    ),
    writer.paragraph([labels.to], { spacing: { after: 40 }, indent: { start: ADDRESS_INDENT } }),
    writer.paragraph([{ text: '{institution}', bold: true }], {
      indent: { start: ADDRESS_INDENT },
      spacing: { after: 360 },
    }),
    writer.paragraph([{ text: labelled(labels.subject, '{subject}'), bold: true }], {
      spacing: { after: 240 },
    }),
    writer.paragraph(['{opening}']),
    writer.paragraph([writer.begin('paragraphs'), '{text}', '{/paragraphs}']),
    writer.heading(writer.begin('hasCommitments'), headings.commitments, '{/hasCommitments}'),
    writer.paragraph([writer.begin('commitments'), { text: '{title}', bold: true }], {
      spacing: { before: 120, after: 80 },
      keepNext: true,
    }),
    writer.table(
      [[{ text: '{#facts}{label}', bold: true, size: SMALL, color: GREY }, '{value}{/facts}']],
      [30, 70],
    ),
    writer.end('commitments'),
    writer.heading(writer.begin('hasExpected'), headings.expected),
    writer.table([['{#expected}{text}', { text: '{by}{/expected}', bold: true }]], [70, 30]),
    writer.end('hasExpected'),
    writer.heading(
      writer.begin('hasOtherDecisions'),
      headings.otherDecisions,
      '{/hasOtherDecisions}',
    ),
    writer.paragraph([writer.begin('otherDecisions'), '{text}', '{/otherDecisions}']),
    writer.paragraph(['{closing}'], { spacing: { before: 360, after: 480 }, keepNext: true }),
    writer.paragraph(['{signature}'], { alignment: atEnd, spacing: { after: 600 } }),
    writer.paragraph(
      [writer.begin('notices'), '{text}', '{/notices}'].map((text) => ({
        text,
        size: SMALL,
        color: GREY,
      })),
      { spacing: { after: 40 } },
    ),
  ];
  const document = new Document({
    styles: {
      default: {
        document: {
          run: {
            font: FONT,
            size: SIZE,
            sizeComplexScript: SIZE,
            language: isRightToLeft ? { bidirectional: tag } : { value: tag },
          },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: PAGE,
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                ...(isRightToLeft && { bidirectional: true }),
                children: [
                  new TextRun({
                    size: SMALL,
                    children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children,
      },
    ],
  });
  const bytes = await Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: PROPERTIES.replace('{language}', tag) },
  ]);
  return new Uint8Array(bytes);
}
