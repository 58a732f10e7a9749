/** Where the portal is published. */
export interface SiteAddress {
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
  /** Path under which the site lies, with a slash at both ends; `/` at the root. */
  readonly base: string;
}

const DEFAULT_PORTAL_URL = 'http://localhost:4321';

/** @throws RangeError when the address is not http or https, or holds a query, a fragment or a password */
export function siteAddress(portalUrl: string = DEFAULT_PORTAL_URL): SiteAddress {
  const url = URL.parse(portalUrl);
  if (
    url === null ||
    !/^https?:$/.test(url.protocol) ||
    url.search ||
    url.hash ||
    url.username ||
    url.password
  ) {
    throw new RangeError(`PORTAL_URL is not the address of a site: "${portalUrl}"`);
  }
  return {
    origin: url.origin,
    base: url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`,
  };
}
