/** A published JSON file as it arrives: a row a line, so that rows are there before the file is, and no text of all of it. */
import type { JsonValue } from './rows.ts';

export type JsonRow = Readonly<Record<string, JsonValue>>;

/** A line of the file as a row; absent for the brackets around the rows. */
export function rowOfLine(line: string): JsonRow | undefined {
  const text = line.trim().replace(/,$/, '');
  return text.startsWith('{') ? (JSON.parse(text) as JsonRow) : undefined;
}

function rowsOf(lines: readonly string[]): JsonRow[] {
  return lines.map(rowOfLine).filter((row) => row !== undefined);
}

/** @throws Error when the file does not arrive */
export async function* rowsAt(address: string, signal: AbortSignal): AsyncGenerator<JsonRow[]> {
  const response = await fetch(address, { signal });
  if (!response.ok || !response.body) throw new Error(`${address}: ${String(response.status)}`);
  let rest = '';
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split('\n');
    rest = lines.pop() ?? '';
    yield rowsOf(lines);
  }
  yield rowsOf([rest]);
}
