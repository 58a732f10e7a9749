/** A strict reader of RFC 4180, written apart from every library that the portal uses. */

/**
 * The cells of each line.
 *
 * @param separator a comma in the standard; spreadsheets in some languages take another sign
 * @throws RangeError for whatever the standard does not know: a lone CR or LF outside quotes, text beside a quoted cell,
 * a quote that is not closed, a last line without its end
 */
export function parseCsv(text: string, separator = ','): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  const refuse = (what: string): never => {
    throw new RangeError(`${what} at character ${String(at)}`);
  };
  const quoted = (): string => {
    let cell = '';
    for (;;) {
      const end = text.indexOf('"', at + 1);
      if (end === -1) return refuse('a quote that is not closed');
      cell += text.slice(at + 1, end);
      at = end + 1;
      if (text[at] !== '"') return cell;
      cell += '"';
    }
  };
  const plain = (): string => {
    const start = at;
    while (at < text.length && !`${separator}\r\n`.includes(text.charAt(at))) {
      if (text[at] === '"') refuse('a quote within a cell');
      at += 1;
    }
    return text.slice(start, at);
  };
  while (at < text.length) {
    line.push(text[at] === '"' ? quoted() : plain());
    if (text[at] === separator) {
      at += 1;
    } else if (text.startsWith('\r\n', at)) {
      at += 2;
      lines.push(line);
      line = [];
    } else {
      refuse('neither a separator nor the end of a line');
    }
  }
  if (line.length > 0) refuse('a last line without its end');
  return lines;
}

/** A line by the names of its columns; an empty cell is an empty text. */
export type CsvRow = Readonly<Record<string, string>>;

/** @throws RangeError when two columns have one name or a line has another number of cells than the header */
export function parseRows(text: string): readonly CsvRow[] {
  const [header = [], ...lines] = parseCsv(text);
  if (new Set(header).size !== header.length) throw new RangeError('two columns have one name');
  return lines.map((cells, index) => {
    if (cells.length !== header.length) {
      throw new RangeError(`line ${String(index + 2)} has ${String(cells.length)} cells`);
    }
    return Object.fromEntries(header.map((name, column) => [name, cells[column] ?? '']));
  });
}
