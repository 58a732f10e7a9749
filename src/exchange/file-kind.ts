/** What a file is, by its bytes and not by its name. */
import { closeSync, openSync, readSync } from 'node:fs';

/** Names of kinds are the same in every language. */
type FileKind = 'XLSX' | 'ODS' | 'XLS' | 'ZIP' | 'PDF' | 'HTML' | 'CSV' | 'locked';

const HEAD = 1 << 16;
const OLD_OFFICE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0);
/** `EncryptedPackage` in UTF-16. */
const ENCRYPTED = 'EncryptedPackage'.replaceAll(/(?!^)/g, '\0');
const ZIP = Uint8Array.of(0x50, 0x4b, 3, 4);

function startsWith(bytes: Uint8Array, start: Uint8Array): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function headOf(path: string): Uint8Array {
  const head = new Uint8Array(HEAD);
  const file = openSync(path, 'r');
  try {
    return head.subarray(0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}

function kindOf(path: string): FileKind {
  const bytes = headOf(path);
  const text = new TextDecoder('latin1').decode(bytes);
  // A workbook with a password is an old file around the new one.
  if (startsWith(bytes, OLD_OFFICE)) return text.includes(ENCRYPTED) ? 'locked' : 'XLS';
  if (startsWith(bytes, ZIP)) {
    if (text.slice(30, 200).includes('application/vnd.oasis.opendocument.spreadsheet'))
      return 'ODS';
    return /\[Content_Types\]\.xml|_rels\/|xl\/|docProps\//.test(text) ? 'XLSX' : 'ZIP';
  }
  if (text.startsWith('%PDF-')) return 'PDF';
  return /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html|head|body|table|\?xml|meta)\b/i.test(
    text,
  )
    ? 'HTML'
    : 'CSV';
}

/**
 * What a file is where it cannot be what its name says.
 *
 * @returns nothing where it may be
 */
export function otherKind(
  path: string,
  form: 'csv' | 'json' | 'xlsx' | 'ods',
): FileKind | undefined {
  const kind = kindOf(path);
  if (form === 'csv' || form === 'json') return kind === 'CSV' ? undefined : kind;
  if (form === 'xlsx' && (kind === 'XLSX' || kind === 'ZIP')) return undefined;
  if (form === 'ods' && (kind === 'ODS' || kind === 'ZIP')) return undefined;
  return kind;
}
