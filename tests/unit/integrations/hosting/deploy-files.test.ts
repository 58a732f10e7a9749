import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ADDRESS = 'https://portal.example/suivi/';

function deployFiles(
  args: readonly string[],
  url = ADDRESS,
): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/deploy-files.ts', ...args],
    { encoding: 'utf8', env: { ...process.env, PORTAL_URL: url } },
  );
  return { status, output: stdout + stderr };
}

describe('npm run deploy-files', () => {
  test('writes a file for every server, for the address and the folder that it is told', () => {
    const to = mkdtempSync(join(tmpdir(), 'deploy-'));
    const { status, output } = deployFiles(['--folder', '/var/www/site', '--to', to]);
    expect(status, output).toBe(0);
    expect(globSync('*/*', { cwd: to }).sort()).toEqual([
      'apache/htaccess',
      'apache/portal.conf',
      'caddy/Caddyfile',
      'edge/_headers',
      'edge/_redirects',
      'nginx/portal.conf',
    ]);
    const nginx = readFileSync(join(to, 'nginx/portal.conf'), 'utf8');
    expect(nginx).toContain('server_name portal.example;');
    expect(nginx).toContain('location "/suivi/" {\n        alias "/var/www/site/";');
    expect(output).toContain(`for ${ADDRESS}, whose files lie in /var/www/site`);
  });

  test.each([
    [['--folder', 'relative'], ADDRESS, 'not a folder for a server: "relative"'],
    [[], 'https://portal.example/a%22b/', 'not a path for a server: "/a%22b/"'],
    [['--server', 'nginx'], ADDRESS, "unknown option '--server'"],
  ])('refuses %j for %s in two lines', (args, url, fact) => {
    const { status, output } = deployFiles(args, url);
    expect(status).toBe(2);
    expect(output.trimEnd().split('\n')).toEqual([
      fact,
      expect.stringMatching(/^ {4}→ PORTAL_URL=/),
    ]);
  });
});
