/** The configuration of Apache: a virtual host, and the same as a `.htaccess` for a host where one has nothing but a folder. */
import {
  commonHeaders,
  escapePattern,
  hiddenPatterns,
  pathsPattern,
  quoted,
  type Deployment,
} from './deployment.ts';
import { EXCEPTIONS, FOLDER_LOCALES, METHODS } from './headers.ts';
import { MEDIA_TYPES } from './media-types.ts';
import type { Move } from './redirects.ts';

/** @throws RangeError for what a quoted argument cannot hold without being misread */
export function apacheString(text: string): string {
  // A percent sign begins a variable in some places, `${` in all of them.
  return quoted('Apache', text, /%|\$\{/);
}

/** A regular expression as an argument: its backslashes stay as they are. */
function apachePattern(pattern: string): string {
  return `"${pattern}"`;
}

/** A condition on the path of the file that answers. */
function onPath(pattern: string): string {
  return `"expr=%{REQUEST_URI} =~ m#${pattern}#"`;
}

function headerLines(deployment: Deployment): string {
  const common = Object.entries(commonHeaders(deployment)).map(
    ([name, value]) => `Header always set ${name} ${apacheString(value)}\n`,
  );
  const own = EXCEPTIONS.flatMap(({ about, paths, headers }) => {
    const condition = onPath(pathsPattern(deployment.base, paths));
    const lines = Object.entries(headers).map(([name, value]) =>
      value === null
        ? `Header always unset ${name} ${condition}\n`
        : `Header always set ${name} ${apacheString(value)} ${condition}\n`,
    );
    return [`# ${about}.\n`, ...lines];
  });
  return [...common, ...own].join('');
}

function moveLines(moves: readonly Move[]): string {
  return moves
    .map(
      ({ from, to }) =>
        `RewriteCond %{REQUEST_URI} ${apacheString(`=${from}`)}\n` +
        `RewriteRule ^ ${apacheString(to)} [R=301,L,NE,QSD]\n`,
    )
    .join('');
}

function hiddenLines(base: string): string {
  return hiddenPatterns(base)
    .map(
      ({ pattern, unless }) =>
        unless
          .map((other) => `RewriteCond %{REQUEST_URI} ${apachePattern(`!${other}`)}\n`)
          .join('') +
        `RewriteCond %{REQUEST_URI} ${apachePattern(pattern)}\nRewriteRule ^ - [R=404,L]\n`,
    )
    .join('');
}

/** Sends the compressed twin of a page, or of a file, to a browser that reads it. */
function twinLines(): string {
  return [
    ['br', 'br'],
    ['gzip', 'gz'],
  ]
    .map(([encoding = '', ending = '']) => {
      const accepted =
        `RewriteCond %{HTTP:Accept-Encoding} "(?:^|[ ,])${encoding}(?:$|[ ,;])"\n` +
        `RewriteCond %{HTTP:Accept-Encoding} "!${encoding} ?; ?q=0(?:\\.0*)?(?:$|[ ,])"\n`;
      return (
        `${accepted}RewriteCond %{REQUEST_FILENAME}/index.html.${ending} -f\n` +
        `RewriteRule "(?:^|/)$" %{REQUEST_URI}index.html.${ending} [END]\n` +
        `${accepted}RewriteCond %{REQUEST_FILENAME}.${ending} -f\n` +
        `RewriteRule "[^/]$" %{REQUEST_URI}.${ending} [END]\n`
      );
    })
    .join('');
}

function directives(deployment: Deployment): string {
  const { base, moves } = deployment;
  const types = Object.entries(MEDIA_TYPES)
    .map(([ending, type]) => `AddType ${apacheString(type)} .${ending}\n`)
    .join('');
  const notFound = FOLDER_LOCALES.map(
    (locale) =>
      `<If "%{REQUEST_URI} =~ m#^${escapePattern(base)}${locale}/#">\n` +
      `    ErrorDocument 404 ${base}${locale}/404.html\n</If>\n`,
  ).join('');
  return `Options -Indexes -MultiViews +SymLinksIfOwnerMatch
DirectoryIndex index.html
DirectorySlash On
FileETag MTime Size
AddDefaultCharset Off
ErrorDocument 404 ${base}404.html
${notFound}
${types}RemoveType .br .gz
AddEncoding br .br
AddEncoding gzip .gz
<FilesMatch "\\.tar\\.gz$">
    RemoveEncoding .gz
    ForceType application/gzip
</FilesMatch>
# The site comes compressed; what has no compressed twin is sent as it is.
SetEnvIf Request_URI ^ no-gzip no-brotli

${headerLines(deployment)}Header always set Allow ${apacheString(METHODS.join(', '))} "expr=%{REQUEST_STATUS} -eq 405"

RewriteEngine On
RewriteCond %{REQUEST_METHOD} "!^(?:${METHODS.join('|')})$"
RewriteRule ^ - [R=405,L]
${hiddenLines(base)}${moveLines(moves)}# A folder without a page is no address.
RewriteCond %{REQUEST_FILENAME} -d
RewriteCond %{REQUEST_FILENAME}/index.html !-f
RewriteRule ^ - [R=404,L]
${twinLines()}`;
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '        ');
}

/** A virtual host of Apache 2.4 with its modules headers, rewrite, mime, dir, setenvif and alias. */
export function apacheConfiguration(deployment: Deployment): string {
  const { base, folder, host, port = 80, tls } = deployment;
  const place =
    base === '/'
      ? `    DocumentRoot ${apacheString(folder)}\n`
      : `    RedirectMatch 301 ${apachePattern(`^${escapePattern(base.slice(0, -1))}$`)} ${apacheString(base)}\n` +
        `    Alias ${apacheString(base)} ${apacheString(`${folder}/`)}\n`;
  return `# Apache 2.4: lies in /etc/apache2/sites-available/. Needs: a2enmod headers rewrite
# For TLS let certbot add its lines, or stand behind a server that ends TLS.
<VirtualHost *:${port}>
    # With the scheme that readers use: Apache writes it into its redirects.
    ServerName ${tls ? 'https://' : ''}${host}
    TraceEnable Off
${place}
    # Nothing about a reader: no address, no browser, no page before, no search.
    LogFormat "%{%Y-%m-%dT%H:%M:%S%z}t %>s %m %U %B" portal
    CustomLog "\${APACHE_LOG_DIR}/portal.log" portal

    <Directory ${apacheString(`${folder}/`)}>
        AllowOverride None
        Require all granted
${indented(directives(deployment))}    </Directory>
</VirtualHost>
`;
}

/** For a host that lets one have a folder and nothing else: to be laid in it as `.htaccess`. */
export function htaccess(deployment: Deployment): string {
  return `# Apache 2.4, as .htaccess in the folder of the site, where "AllowOverride All" and the modules headers and rewrite are given.
${directives(deployment)}`;
}
