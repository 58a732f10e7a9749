/** Servers of the machine, each run on loopback with the configuration that is made for it. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { createServer, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { apacheConfiguration, htaccess } from '../../src/integrations/hosting/apache.ts';
import { caddyConfiguration } from '../../src/integrations/hosting/caddy.ts';
import type { Deployment } from '../../src/integrations/hosting/deployment.ts';
import { nginxConfiguration } from '../../src/integrations/hosting/nginx.ts';

export interface RunningServer {
  readonly stop: () => Promise<void>;
}

/** A server that can be tried here. */
export interface TriedServer {
  readonly name: string;
  /** The command that runs it. */
  readonly program: string;
  /** @param home an empty folder for whatever the server writes */
  readonly command: (
    program: string,
    home: string,
    site: Deployment,
    port: number,
  ) => Promise<readonly string[]>;
}

/** Where a program of the machine lies; undefined when it is not installed. */
export function programOf(name: string): string | undefined {
  return [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin']
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

const NGINX_BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const APACHE_MODULES = '/usr/lib/apache2/modules';
/** What Debian loads by itself, beside what the configuration asks for; compression too, which must not come in between. */
const LOADED = [
  ...['mpm_event', 'authz_core', 'authz_host', 'mime', 'dir', 'autoindex', 'negotiation'],
  ...['headers', 'rewrite', 'setenvif', 'alias', 'env', 'filter', 'deflate', 'brotli'],
];

const nginx: TriedServer['command'] = async (program, home, site) => {
  const hasBrotli = existsSync(NGINX_BROTLI);
  if (!hasBrotli) console.log('not proven here: Brotli of nginx, whose module is not installed');
  const own = nginxConfiguration(site)
    .replace(/^ +listen \[::\].*\n/m, '')
    .replace(/^( +listen )/m, '$1127.0.0.1:')
    .replaceAll('/var/log/nginx', home)
    .replace(/^ +brotli_static on;\n/m, (line) => (hasBrotli ? line : ''));
  await writeFile(join(home, 'portal.conf'), own);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `  ${name}_temp_path ${home}/${name};\n`)
    .join('');
  const main = `${hasBrotli ? `load_module ${NGINX_BROTLI};\n` : ''}daemon off;
pid ${home}/nginx.pid;
error_log ${home}/error.log;
worker_processes 1;
${process.getuid?.() === 0 ? 'user root;\n' : ''}events {}
http {
${temporary}  include ${home}/portal.conf;
}
`;
  await writeFile(join(home, 'nginx.conf'), main);
  return [program, '-c', join(home, 'nginx.conf')];
};

/** @param own the configuration of the virtual host */
async function apache(program: string, home: string, own: string, port: number): Promise<string[]> {
  await writeFile(join(home, 'portal.conf'), own);
  const modules = LOADED.map(
    (name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so\n`,
  ).join('');
  const main = `ServerRoot ${home}
ServerName localhost
TraceEnable Off
Listen 127.0.0.1:${port}
PidFile ${home}/apache.pid
ErrorLog ${home}/error.log
Mutex file:${home}
Define APACHE_LOG_DIR ${home}
${modules}${process.getuid?.() === 0 ? 'User nobody\nGroup nogroup\n' : ''}TypesConfig /etc/mime.types
AddOutputFilterByType DEFLATE text/html text/css text/csv text/plain image/svg+xml
AddOutputFilterByType BROTLI_COMPRESS text/html text/css text/csv text/plain image/svg+xml
<Directory />
    Require all denied
</Directory>
Include ${home}/portal.conf
`;
  await writeFile(join(home, 'apache.conf'), main);
  return [program, '-D', 'FOREGROUND', '-f', join(home, 'apache.conf')];
}

export const SERVERS: readonly TriedServer[] = [
  { name: 'nginx', program: 'nginx', command: nginx },
  {
    name: 'Apache',
    program: 'apache2',
    command: (program, home, site, port) => apache(program, home, apacheConfiguration(site), port),
  },
  {
    name: 'Apache with nothing but a .htaccess',
    program: 'apache2',
    command: async (program, home, site, port) => {
      const { base, folder } = site;
      await writeFile(join(folder, '.htaccess'), htaccess(site));
      const place = base === '/' ? `DocumentRoot "${folder}"` : `Alias "${base}" "${folder}/"`;
      const own = `<VirtualHost *:${port}>
    ${place}
    <Directory "${folder}/">
        AllowOverride All
        Require all granted
    </Directory>
</VirtualHost>
`;
      return apache(program, home, own, port);
    },
  },
  {
    name: 'Caddy',
    program: 'caddy',
    command: async (program, home, site) => {
      const file = join(home, 'Caddyfile');
      const globals = '{\n    admin off\n    auto_https off\n    default_bind 127.0.0.1\n}\n';
      await writeFile(file, globals + caddyConfiguration(site));
      return [program, 'run', '--config', file, '--adapter', 'caddyfile'];
    },
  },
];

/** A port of the loopback that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('no port was opened');
  await new Promise((resolve) => server.close(resolve));
  return address.port;
}

async function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const settle = (answer: boolean) => (): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', settle(true)).once('error', settle(false));
  });
}

/** A folder that servers which run as somebody else may read too. */
export async function openHome(): Promise<string> {
  const home = await mkdtemp(join(await realpath(tmpdir()), 'hosting-'));
  await chmod(home, 0o755);
  return home;
}

/** Starts a server, and waits until it listens on the port of the site. */
export async function startServer(
  { command, name }: TriedServer,
  program: string,
  site: Deployment,
): Promise<RunningServer> {
  const { port } = site;
  if (port === undefined) throw new TypeError('a server that is tried has a port of its own');
  const home = await openHome();
  const [file = '', ...args] = await command(program, home, site, port);
  await mkdir(join(home, 'data'));
  const child = spawn(file, args, {
    env: { PATH: process.env.PATH, HOME: home, XDG_DATA_HOME: join(home, 'data') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => (output += part));
  }
  const ended = new Promise<void>((resolve) =>
    child.once('close', () => {
      resolve();
    }),
  );
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    await rm(home, { recursive: true, force: true });
  };
  for (let tries = 0; !(await listens(port)); tries++) {
    if (child.exitCode !== null || tries > 200) {
      await stop();
      throw new Error(`${name} does not start: ${output}`);
    }
    await wait(50);
  }
  return { stop };
}
