/** Ways of sending a message that need no receiving end of ours. */

/** Mail programs are known to open addresses of this length; longer ones are cut by some, or open nothing. */
const LONGEST_MAIL_ADDRESS = 2000;
/** Addresses that git hosts take. */
const LONGEST_FILE_ADDRESS = 7500;

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** The address that opens a mail program; lines end as mail asks for. */
export function mailAddress({ to, subject, body }: Mail): string {
  const lines = body.replaceAll(/\r?\n/g, '\r\n');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}

/** Whether a mail program may not take all of it. */
export function isLongForMail(address: string): boolean {
  return address.length > LONGEST_MAIL_ADDRESS;
}

export interface NewFile {
  readonly path: string;
  readonly content: string;
}

/**
 * The page of the git host on which the file is written already.
 *
 * @param pattern with `{path}` and `{content}` in their places
 * @returns `undefined` where it would be longer than the host takes
 */
export function newFileAddress(pattern: string, { path, content }: NewFile): string | undefined {
  const address = pattern
    .replace('{path}', () => encodeURIComponent(path))
    .replace('{content}', () => encodeURIComponent(content));
  return address.length > LONGEST_FILE_ADDRESS ? undefined : address;
}

/** Copies a message, or selects it where the browser does not let a page copy. @returns whether it was copied */
export async function copyText(shown: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(shown.textContent);
    return true;
  } catch {
    const selection = getSelection();
    selection?.selectAllChildren(shown);
    return false;
  }
}

/** Whether the browser opens the sheet of the system with which things are shared. */
export function canShare(text: string): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare({ text });
}

export async function shareText(title: string, text: string): Promise<void> {
  try {
    await navigator.share({ title, text });
  } catch {
    // Whoever closes the sheet has changed their mind.
  }
}
