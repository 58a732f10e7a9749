/** A browser on the published site, and what it complains about. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { serveSite } from '../../src/integrations/server.ts';
import { launchBrowser } from './browser.ts';

export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 900 };

export interface Session {
  readonly browser: Browser;
  /** Address of the site, without a slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** @throws Error where the site was not built, with what builds it */
export async function openSession(folder = 'dist'): Promise<Session> {
  if (!existsSync(join(folder, 'index.html'))) {
    const command = folder === 'dist' ? 'npm run build' : 'npm run demo';
    throw new Error(`there is no site in ${folder} → ${command}`);
  }
  const { server, url } = await serveSite({ folder });
  const browser = await launchBrowser();
  return {
    browser,
    origin: new URL(url).origin,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

export interface Visit {
  readonly page: Page;
  /** Errors of the console, refusals of the policy, failed requests and requests to other hosts, as they come. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

/** Opens a page and notes everything that should not happen there. */
export async function openPage(
  session: Session,
  context: BrowserContext,
  path: string,
): Promise<Pick<Visit, 'page' | 'complaints'>> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && origin !== session.origin) {
      complaints.push(`request to ${request.url()}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url() !== session.origin + path) {
      complaints.push(`${String(response.status())} ${response.url()}`);
    }
  });
  await page.goto(session.origin + path, { waitUntil: 'load' });
  return { page, complaints };
}

/** Opens a page in a context of its own. */
export async function visit(
  session: Session,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await session.browser.newContext({ viewport: DESK, ...options });
  return { ...(await openPage(session, context, path)), close: () => context.close() };
}

/**
 * How far down the first element of a selector stands, in CSS pixels. Fonts are left out: whether one comes in time to be
 * used differs from visit to visit, and its lines break elsewhere.
 */
export async function placeOf(
  session: Session,
  path: string,
  selector: string,
  options: BrowserContextOptions,
): Promise<number> {
  const context = await session.browser.newContext({ viewport: DESK, ...options });
  await context.route('**/*.woff2', (route) => route.abort());
  const { page } = await openPage(session, context, path);
  const box = await page.locator(selector).first().boundingBox();
  await context.close();
  if (!box) throw new Error(`${path} shows no ${selector}`);
  return box.y;
}
