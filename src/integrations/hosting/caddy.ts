/** The configuration of Caddy. */
import { commonHeaders, hiddenPatterns, quoted, type Deployment } from './deployment.ts';
import { EXCEPTIONS, FOLDER_LOCALES, METHODS } from './headers.ts';
import { MEDIA_TYPES } from './media-types.ts';

/** @throws RangeError for a brace or a backtick, which a quoted argument cannot hold without being misread */
export function caddyString(text: string): string {
  return quoted('Caddy', text, /[{}`]/);
}

/** A regular expression, between signs that keep everything as it is. */
function caddyPattern(pattern: string): string {
  return `\`${pattern}\``;
}

function headerBlock(headers: Readonly<Record<string, string | null>>, matcher = ''): string {
  const lines = Object.entries(headers).map(([name, value]) =>
    value === null ? `        -${name}\n` : `        ${name} ${caddyString(value)}\n`,
  );
  return `    header ${matcher === '' ? '' : `${matcher} `}{\n${lines.join('')}    }\n`;
}

/**
 * The headers in the order in which they take the place of one another. A block that takes one away is done last by Caddy,
 * when the response leaves: what all responses carry must stand in a block that does not.
 */
function headerLines(deployment: Deployment): string {
  const own = EXCEPTIONS.map(({ about, paths, headers }, index) => {
    const name = `@paths${index}`;
    const places = paths.map((path) => deployment.base + path).join(' ');
    return `    # ${about}.\n    ${name} path ${places}\n${headerBlock(headers, name)}`;
  });
  // What says that a twin was sent adds its own Vary.
  const { Vary = '', ...common } = commonHeaders(deployment);
  const last = `    header -Server\n    header Vary ${caddyString(Vary)} {\n        defer\n    }\n`;
  return headerBlock(common) + last + own.join('');
}

/** What a 404 page carries: by then, the exceptions of the path that was asked for are set. */
function errorHeaders(deployment: Deployment): string {
  const common = commonHeaders(deployment);
  const others = EXCEPTIONS.flatMap(({ headers }) => Object.keys(headers))
    .filter((name) => !(name in common))
    .map((name) => [name, null] as const);
  return headerBlock({ ...common, ...Object.fromEntries(others), Server: null });
}

function typeLines(): string {
  return Object.entries(MEDIA_TYPES)
    .map(
      ([ending, type]) =>
        `        @${ending} path *.${ending}\n        header @${ending} Content-Type ${caddyString(type)}\n`,
    )
    .join('');
}

function hiddenLines(base: string): string {
  return hiddenPatterns(base)
    .map(({ pattern, unless }, index) => {
      const exceptions = unless.map(
        (other) => `            not path_regexp ${caddyPattern(other)}\n`,
      );
      return (
        `        @hidden${index} {\n            path_regexp ${caddyPattern(pattern)}\n` +
        `${exceptions.join('')}        }\n        error @hidden${index} 404\n`
      );
    })
    .join('');
}

/** A Caddyfile for Caddy 2.6 or newer, which gets the certificate of the host itself. */
export function caddyConfiguration(deployment: Deployment): string {
  const { base, folder, host, port, tls, moves } = deployment;
  const site = `${tls ? '' : 'http://'}${host}${port === undefined ? '' : `:${port}`}`;
  const strip = base === '/' ? '' : `        uri strip_prefix ${base.slice(0, -1)}\n`;
  const enter = base === '/' ? '' : `        redir ${base.slice(0, -1)} ${base} 301\n`;
  const outside =
    base === '/' ? '' : `        @outside not path ${base}*\n        error @outside 404\n`;
  // The path that was asked for: by then the base may have been taken away.
  const isIn = (locale: string): string =>
    `{http.request.orig_uri.path}.startsWith(${caddyString(`${base}${locale}/`)})`;
  const notFound = FOLDER_LOCALES.map(
    (locale) =>
      `            @${locale} expression ${isIn(locale)}\n            rewrite @${locale} /${locale}/404.html\n`,
  ).join('');
  const isElsewhere = ['true', ...FOLDER_LOCALES.map((locale) => `!${isIn(locale)}`)].join(' && ');
  return `# Caddy 2.6 or newer: lies in /etc/caddy/Caddyfile. It writes no log of visits.
(portal_headers) {
${headerLines(deployment)}}

${site} {
    root * ${caddyString(folder)}
    map {query} {portal_query} {
        "" ""
        default "?{query}"
    }

    route {
        import portal_headers
        @written not method ${METHODS.join(' ')}
        header @written Allow ${caddyString(METHODS.join(', '))}
        respond @written 405
${enter}${outside}${hiddenLines(base)}${moves
    .map(({ from, to }) => `        redir ${from} ${to} 301\n`)
    .join(
      '',
    )}${strip}        # Plain paths only: a second slash or a backslash in front would name another host. (path_regexp tidies up first.)
        @folder {
            expression \`{path}.matches("^(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+$")\`
            file {path}/index.html
        }
        redir @folder ${base.slice(0, -1)}{path}/{portal_query} 301
${typeLines()}        file_server {
            disable_canonical_uris
            precompressed br gzip
        }
    }

    handle_errors {
        route {
            header Content-Type "text/html; charset=utf-8"
${errorHeaders(deployment).replaceAll(/^(?=.)/gm, '        ')}${notFound}            @rest expression ${isElsewhere}
            rewrite @rest /404.html
            file_server {
                precompressed br gzip
            }
        }
    }
}
`;
}
