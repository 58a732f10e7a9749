import { describe, expect, test } from 'vitest';
import { apacheConfiguration, apacheString } from '../../../../src/integrations/hosting/apache.ts';
import { caddyString } from '../../../../src/integrations/hosting/caddy.ts';
import { deployment, type Deployment } from '../../../../src/integrations/hosting/deployment.ts';
import { headersFile } from '../../../../src/integrations/hosting/edge.ts';
import { deployFiles } from '../../../../src/integrations/hosting/files.ts';
import { headersAt, type Headers } from '../../../../src/integrations/hosting/headers.ts';
import { nginxString } from '../../../../src/integrations/hosting/nginx.ts';

function siteAt(url: string, folder = '/srv/portal'): Deployment {
  return deployment(new URL(url), folder, [{ from: '/old/', to: '/plans/' }]);
}

describe('an address or a folder that a configuration could misread is refused', () => {
  test.each([
    ['https://portal.example/a"b/', '/srv/portal'],
    ['https://portal.example/a%20b/', '/srv/portal'],
    ['https://portal.example/$uri/', '/srv/portal'],
    ['https://portal.example/a;b/', '/srv/portal'],
    ['https://portal.example/{a}/', '/srv/portal'],
    ['https://[::1]/', '/srv/portal'],
    ['https://portal.example/', 'srv/portal'],
    ['https://portal.example/', '/srv/portal/'],
    ['https://portal.example/', '/srv/"; root /'],
    ['https://portal.example/', '/srv/$host'],
    ['https://portal.example/', '/srv/*'],
    ['https://portal.example/', '/srv/a\nb'],
    ['https://portal.example/', '/'],
  ])('%s in %j', (url, folder) => {
    expect(() => siteAt(url, folder)).toThrow(RangeError);
  });

  test('and an ordinary one is not, with blanks and letters of any script', () => {
    expect(siteAt('https://portal.example/suivi', '/srv/موقع the site').base).toBe('/suivi/');
  });
});

describe.each([
  ['nginx', nginxString, '$uri'],
  ['Apache', apacheString, '%{REQUEST_URI}'],
  ['Caddy', caddyString, '{path}'],
] as const)('a text for %s', (_, quote, variable) => {
  test('ends where it ends', () => {
    expect(quote('a "b" \\ c; d')).toBe('"a \\"b\\" \\\\ c; d"');
  });

  test.each([variable, 'a\nb', 'a\0b', 'a\r\nSet-Cookie: b'])(
    'is refused when it holds %j',
    (text) => {
      expect(() => quote(text)).toThrow(RangeError);
    },
  );
});

describe.each(deployFiles(siteAt('https://portal.example/suivi/')))(
  '$file',
  ({ file, content }) => {
    test('redirects an address that moved, below the path of the site', () => {
      const isToldThere = !file.endsWith('_headers');
      expect(content.includes('/suivi/old')).toBe(isToldThere);
      expect(content.includes('/suivi/plans/')).toBe(isToldThere);
    });

    test('says that the site is to be asked for by https alone, where it is published so', () => {
      const plain = deployFiles(siteAt('http://portal.example/suivi/')).find(
        (other) => other.file === file,
      );
      expect(content.includes('Strict-Transport-Security')).toBe(!file.endsWith('_redirects'));
      expect(plain?.content).not.toContain('Strict-Transport-Security');
    });

    test('is the same each time it is made', () => {
      const again = deployFiles(siteAt('https://portal.example/suivi/'));
      expect(again.find((other) => other.file === file)?.content).toBe(content);
    });
  },
);

test('Apache writes the scheme that readers use into its redirects', () => {
  expect(apacheConfiguration(siteAt('https://portal.example/'))).toContain(
    'ServerName https://portal.example\n',
  );
});

/** The lines of `_headers` that speak of a path, rule by rule. */
function rulesAt(text: string, path: string): readonly (readonly string[])[] {
  const rules: { pattern: string; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) rules.push({ pattern: line, lines: [] });
    else if (line.startsWith('  ')) rules.at(-1)?.lines.push(line.trim());
  }
  return rules
    .filter(({ pattern }) =>
      pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
    )
    .map(({ lines }) => lines);
}

function pairOf(line: string): readonly [name: string, value: string] {
  const [name = '', ...value] = line.split(': ');
  return [name, value.join(': ')];
}

/** As Cloudflare documents it: what two rules say of a header is joined, and `! Name` drops what was said. */
function asCloudflare(text: string, path: string): Readonly<Record<string, string>> {
  const headers = new Map<string, string>();
  for (const lines of rulesAt(text, path)) {
    for (const line of lines.filter((one) => one.startsWith('! '))) headers.delete(line.slice(2));
    for (const line of lines.filter((one) => !one.startsWith('! '))) {
      const [name, value] = pairOf(line);
      const said = headers.get(name);
      headers.set(name, said === undefined ? value : `${said}, ${value}`);
    }
  }
  return Object.fromEntries(headers);
}

/** As Netlify reads it: the later rule counts, and a line without a colon is passed over. */
function asNetlify(text: string, path: string): Readonly<Record<string, string>> {
  const lines = rulesAt(text, path).flat();
  return Object.fromEntries(lines.filter((line) => line.includes(':')).map(pairOf));
}

function without(headers: Headers, names: readonly string[]): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
}

describe.each([
  '/plans/',
  '/_astro/page.abc.js',
  '/favicon.ico',
  '/data/latest/x.csv',
  '/embed/figures/x/',
  '/ar/embed/figures/x/',
  '/nothing/',
])('the published file of headers, at %s', (path) => {
  const text = headersFile(siteAt('http://portal.example/'));
  // Without what those hosts do by themselves.
  const promised = without(headersAt(path), ['Vary', 'CDN-Cache-Control']);

  test('says to Cloudflare what the table promises', () => {
    expect(asCloudflare(text, path)).toEqual(promised);
  });

  test('says it to Netlify, where nothing can be taken away', () => {
    const { 'X-Frame-Options': frames, ...others } = asNetlify(text, path);
    expect(others).toEqual(without(promised, ['X-Frame-Options']));
    // Browsers follow the policy where it speaks of frames, and ignore this older header beside it.
    expect(frames).toBe('DENY');
    expect(others['Content-Security-Policy']).toContain('frame-ancestors');
  });
});
