/** What a page may load and where it may send: the one Content-Security-Policy of the portal. */

/**
 * The policy as one header value, the same for every ordinary page: files of this site only, nothing inline.
 * WebAssembly is allowed for the search index, which any page may open from its search box.
 * `frame-ancestors` is left out, since browsers read it in a header only.
 *
 * @param submissionEndpoint the one address outside the site that a form may post to
 * @throws RangeError when the endpoint has a character that ends a source or a rule of the policy
 */
export function contentSecurityPolicy(submissionEndpoint?: string): string {
  if (submissionEndpoint !== undefined && /[\s;,'"]/.test(submissionEndpoint)) {
    throw new RangeError(`not the address of a submission endpoint: "${submissionEndpoint}"`);
  }
  const targets = submissionEndpoint === undefined ? "'self'" : `'self' ${submissionEndpoint}`;
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${targets}`,
    "manifest-src 'self'",
    `form-action ${targets}`,
    "base-uri 'none'",
  ].join('; ');
}

/** The same while developing: the development server hands styles over inline. */
export function developmentPolicy(submissionEndpoint?: string): string {
  return contentSecurityPolicy(submissionEndpoint).replace(
    "style-src 'self'",
    "style-src 'self' 'unsafe-inline'",
  );
}
