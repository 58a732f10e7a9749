import { Buffer, isUtf8 } from 'node:buffer';
import { FILE_START, flawAt, placeOf, type Flaw } from './flaw.ts';

/** The text of a file, or why it is none. */
export type Decoded = { readonly text: string } | { readonly flaw: Flaw };

const BYTE_ORDER_MARK = '\uFEFF';

/** Whether bytes are well-formed UTF-8, but for a last character that may be cut off. */
function isWellFormed(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The text before the first byte that is not UTF-8; the whole text where only its last character is cut off. */
function textBeforeBrokenByte(bytes: Uint8Array): string {
  let sound = 0;
  let broken = bytes.length;
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (isWellFormed(bytes.subarray(0, middle))) sound = middle;
    else broken = middle;
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, sound), {
    stream: true,
  });
}

/** The encoding that a file which is not UTF-8 was probably saved in. */
function guessedEncoding(bytes: Uint8Array): 'UTF-16' | 'Latin-1' {
  const [first, second] = bytes;
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return hasMark ? 'UTF-16' : 'Latin-1';
}

/** Letters written in two bytes without a mark: every second byte of a text in Latin letters is 0. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 64);
  let zeros = 0;
  for (const byte of start) if (byte === 0) zeros++;
  return start.length > 3 && zeros >= start.length / 4;
}

/**
 * The text of a file: UTF-8 and nothing else. A leading byte order mark and CRLF line ends are taken away;
 * neither changes what a record says.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (looksLikeUtf16(bytes))
    return { flaw: flawAt(FILE_START, 'encoding', { params: { encoding: 'UTF-16' } }) };
  if (!isUtf8(bytes)) {
    const encoding = guessedEncoding(bytes);
    if (encoding === 'UTF-16')
      return { flaw: flawAt(FILE_START, 'encoding', { params: { encoding } }) };
    const before = textBeforeBrokenByte(bytes);
    const byte = bytes[Buffer.byteLength(before)] ?? 0;
    const found = `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    const shown = before.startsWith(BYTE_ORDER_MARK) ? before.slice(1) : before;
    return {
      flaw: flawAt(placeOf(shown, shown.length), 'encoding', { found, params: { encoding } }),
    };
  }
  const text = new TextDecoder('utf-8').decode(bytes).replaceAll('\r\n', '\n');
  const nul = text.indexOf('\0');
  if (nul !== -1) return { flaw: flawAt(placeOf(text, nul), 'nul') };
  const mark = text.indexOf(BYTE_ORDER_MARK);
  if (mark !== -1) return { flaw: flawAt(placeOf(text, mark), 'byte-order-mark') };
  // `=======` alone underlines a heading in Markdown: only the other two markers are never meant.
  const conflict = /^(?:<{7}|>{7})(?: .*)?$/m.exec(text);
  if (conflict)
    return {
      flaw: flawAt(placeOf(text, conflict.index), 'merge-conflict', { found: conflict[0] }),
    };
  return { text };
}
