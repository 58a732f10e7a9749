/** A receiving end that runs for one test, on a port and in a folder of its own. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { SentFields } from '../../../src/forms/submission.ts';
import { createReceiver, type ReceiverOptions } from '../../../src/receiving/receiver.ts';

/** The address of the pages that it takes forms from. */
export const ORIGIN = 'https://portal.example.org';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** Starts one; it is closed and its folder deleted after the test. */
export async function startReceiver(
  options: Pick<ReceiverOptions, 'forms'> & Partial<ReceiverOptions>,
) {
  const folder = mkdtempSync(join(tmpdir(), 'received-'));
  const log: string[] = [];
  const server = createReceiver({
    folder: join(folder, 'in'),
    path: '/submissions',
    origins: [ORIGIN],
    proof: 'none',
    mostAnHour: 100,
    isBehindProxy: false,
    timeZone: 'Africa/Casablanca',
    log: (line) => log.push(line),
    ...options,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true, force: true });
  });
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${String(port)}/submissions`;
  const send = async (
    body: SentFields | URLSearchParams | string,
    headers: Readonly<Record<string, string>> = {},
  ) => {
    const isForm = body instanceof URLSearchParams;
    const response = await fetch(address, {
      method: 'POST',
      body: isForm || typeof body === 'string' ? body : JSON.stringify(body),
      headers: {
        ...(isForm ? {} : { 'Content-Type': 'application/json' }),
        Accept: 'application/json',
        Origin: ORIGIN,
        ...headers,
      },
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const files = () =>
    existsSync(join(folder, 'in')) ? readdirSync(join(folder, 'in')).toSorted() : [];
  const file = (name: string) => readFileSync(join(folder, 'in', name), 'utf8');
  return { address, port, send, files, file, log, folder: join(folder, 'in') };
}
