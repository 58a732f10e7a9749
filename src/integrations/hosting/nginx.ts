/** The configuration of nginx. */
import {
  commonHeaders,
  belowBase,
  escapePattern,
  pathsPattern,
  quoted,
  type Deployment,
} from './deployment.ts';
import { EXCEPTIONS, FOLDER_LOCALES, HIDDEN, METHODS } from './headers.ts';
import { MEDIA_TYPES, UNKNOWN_TYPE } from './media-types.ts';

/** @throws RangeError for a dollar sign or an invisible character, which no quoting keeps from its meaning */
export function nginxString(text: string): string {
  return quoted('nginx', text, /\$/);
}

/** A regular expression: its `$` is no variable there, and nginx keeps its backslashes when they are doubled. */
function nginxPattern(pattern: string): string {
  return `"~${pattern.replaceAll(/["\\]/g, '\\$&')}"`;
}

function variable(header: string): string {
  return `$portal_${header.toLowerCase().replaceAll('-', '_')}`;
}

function map(
  from: string,
  to: string,
  rows: readonly (readonly [key: string, value: string])[],
): string {
  // Asked again after an internal redirect, such as the one to the 404 page.
  const lines = rows.map(([key, value]) => `    ${key} ${value};\n`).join('');
  return `map ${from} ${to} {\n    volatile;\n${lines}}\n`;
}

/** The headers that some paths carry otherwise: a variable each, empty where the header is not sent. */
function headerMaps(deployment: Deployment): string {
  const common = commonHeaders(deployment);
  const names = new Set(EXCEPTIONS.flatMap(({ headers }) => Object.keys(headers)));
  return [...names]
    .map((name) =>
      map('$uri', variable(name), [
        ['default', nginxString(common[name] ?? '')],
        ...EXCEPTIONS.flatMap(({ paths, headers }) => {
          const value = headers[name];
          const pattern = nginxPattern(pathsPattern(deployment.base, paths));
          return value === undefined ? [] : [[pattern, nginxString(value ?? '')] as const];
        }),
      ]),
    )
    .join('');
}

function headerLines(deployment: Deployment): string {
  const common = commonHeaders(deployment);
  const varying = new Set(EXCEPTIONS.flatMap(({ headers }) => Object.keys(headers)));
  const names = new Set([...Object.keys(common), ...varying]);
  return [...names]
    .map((name) => {
      const value = varying.has(name) ? variable(name) : nginxString(common[name] ?? '');
      return `    add_header ${name} ${value} always;\n`;
    })
    .join('');
}

function typeLines(): string {
  return Object.entries(MEDIA_TYPES)
    .map(([ending, type]) => `        ${nginxString(type)} ${ending};\n`)
    .join('');
}

/** A file to include in the `http` block of nginx 1.18 or newer. */
export function nginxConfiguration(deployment: Deployment): string {
  const { base, folder, host, port = 80, moves } = deployment;
  const underPath = base === '/' ? '' : base;
  return `# nginx: lies in /etc/nginx/conf.d/, or where sites-enabled/ points.
# Where "nginx -t" does not know brotli_static: install libnginx-mod-http-brotli-static, or remove that line.
# For TLS let certbot add its lines, or stand behind a server that ends TLS.

${headerMaps(deployment)}${map('$uri', '$portal_not_found', [
    ['default', `${base}404.html`],
    ...FOLDER_LOCALES.map(
      (locale) =>
        [nginxPattern(`^${escapePattern(base)}${locale}/`), `${base}${locale}/404.html`] as const,
    ),
  ])}${map('$uri', '$portal_hidden', [
    ['default', '0'],
    ...HIDDEN.map(
      ({ pattern, hidden }) =>
        [nginxPattern(belowBase(base, pattern)), hidden ? '1' : '0'] as const,
    ),
  ])}${map('$status', '$portal_allow', [
    ['default', '""'],
    ['405', nginxString(METHODS.join(', '))],
  ])}
# Nothing about a reader: no address, no browser, no page before, no search.
log_format portal '$time_iso8601 $status $request_method $uri $body_bytes_sent $request_time';

server {
    listen ${port};
    listen [::]:${port};
    server_name ${host};

    access_log /var/log/nginx/portal.log portal;
    log_not_found off;
    server_tokens off;
    absolute_redirect off;
    index index.html;

    # The site comes compressed; what has no compressed twin is sent as it is.
    gzip off;
    gzip_vary off;
    gzip_static on;
    gzip_proxied any;
    gzip_http_version 1.0;
    brotli_static on;

    default_type ${UNKNOWN_TYPE};
    types {
${typeLines()}    }

${headerLines(deployment)}    add_header Allow $portal_allow always;

    error_page 403 404 =404 $portal_not_found;
    if ($request_method !~ "^(?:${METHODS.join('|')})$") {
        return 405;
    }
    if ($portal_hidden) {
        return 404;
    }
${moves
  .map(
    ({ from, to }) => `    location = ${nginxString(from)} {
        return 301 ${nginxString(to)};
    }
`,
  )
  .join('')}${
    underPath &&
    `    location / {
        return 404;
    }
    location = ${nginxString(base.slice(0, -1))} {
        return 301 ${nginxString(base)};
    }
`
  }    location ${nginxString(base)} {
        alias ${nginxString(`${folder}/`)};
    }
}
`;
}
