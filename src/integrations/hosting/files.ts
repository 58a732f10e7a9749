/** The configuration files of every server. */
import { apacheConfiguration, htaccess } from './apache.ts';
import { caddyConfiguration } from './caddy.ts';
import { deployment, type Deployment } from './deployment.ts';
import { headersFile } from './edge.ts';
import { nginxConfiguration } from './nginx.ts';
import { redirectsFile } from './redirects.ts';

export interface DeployFile {
  /** Path from the folder of all of them. */
  readonly file: string;
  readonly content: string;
}

export function deployFiles(site: Deployment): readonly DeployFile[] {
  return [
    { file: 'nginx/portal.conf', content: nginxConfiguration(site) },
    { file: 'apache/portal.conf', content: apacheConfiguration(site) },
    { file: 'apache/htaccess', content: htaccess(site) },
    { file: 'caddy/Caddyfile', content: caddyConfiguration(site) },
    { file: 'edge/_headers', content: headersFile(site) },
    { file: 'edge/_redirects', content: redirectsFile(site.moves) },
  ];
}

/** Where the examples lie that are checked in. */
export const EXAMPLES = 'deploy';

/** The examples: at the root of a domain, nothing moved, so that they change with the code only. */
export function exampleFiles(): readonly DeployFile[] {
  const site = deployment(new URL('https://portal.example.org/'), '/srv/portal', []);
  return deployFiles(site).filter(({ content }) => content !== '');
}
