import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePages } from '../site/site.ts';
import { openSession, PHONE, visit, type Session } from './session.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each(samplePages().map(({ path }) => path))('%s', (path) => {
  test('is accessible on a phone and on a desk, fits 320 pixels, and complains of nothing', async () => {
    const { page, complaints, close } = await visit(session, path);
    expect(complaints).toEqual([]);
    await close();

    for (const options of [
      { viewport: PHONE, colorScheme: 'dark' as const },
      { colorScheme: 'light' as const },
    ]) {
      // The policy refuses injected scripts, axe included: only here is it set aside.
      const examined = await visit(session, path, { ...options, bypassCSP: true });
      await examined.page.evaluate(axe);
      const result = await examined.page.evaluate(
        `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations'] })`,
      );
      const found = (result as AxeResult).violations.map(({ id, nodes }) => [
        id,
        nodes.map(({ html }) => html).slice(0, 3),
      ]);
      expect(found).toEqual([]);
      await examined.close();
    }

    const narrow = await visit(session, path, { viewport: { width: 320, height: 640 } });
    const overflow = await narrow.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await narrow.close();
    expect(page.isClosed()).toBe(true);
  });
});
