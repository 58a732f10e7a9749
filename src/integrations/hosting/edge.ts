/** The files of instructions that Netlify, Cloudflare Pages and hosts like them read in the root of a site. */
import { commonHeaders, type Deployment } from './deployment.ts';
import { EXCEPTIONS } from './headers.ts';

/** These hosts compress by themselves, and drop what they have kept when a site is published. */
const THEIR_OWN: ReadonlySet<string> = new Set(['Vary', 'CDN-Cache-Control']);

function carried<Value>(headers: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !THEIR_OWN.has(name)));
}

/** A path as these hosts have it: a star within it is a name of its own there. */
function named(path: string): string {
  return path.replaceAll(/\*(?=.)/g, (_, at: number) => `:part${String(at)}`);
}

/**
 * The published file `_headers`. Where two rules speak of one path, Cloudflare joins what they say of a header unless the
 * later one drops it first (`! Name`), and Netlify takes the later one and passes over that line.
 */
export function headersFile(deployment: Pick<Deployment, 'base' | 'tls'>): string {
  const { base } = deployment;
  const common = carried(commonHeaders(deployment));
  const rules = EXCEPTIONS.flatMap(({ about, paths, headers }) => {
    const lines = Object.entries(carried(headers)).flatMap(([name, value]) => [
      ...(name in common ? [`  ! ${name}\n`] : []),
      ...(value === null ? [] : [`  ${name}: ${value}\n`]),
    ]);
    const places = paths.map((path) => `${base}${named(path)}\n${lines.join('')}`);
    return [`\n# ${about}.\n`, ...places];
  });
  const everywhere = Object.entries(common).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${base}*\n${everywhere.join('')}${rules.join('')}`;
}
