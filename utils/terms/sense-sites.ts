/** @returns a host name by which sites are compared: in lower case, without `www.` and the root's dot */
export function siteOfHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');
}

/**
 * @param host the page's
 * @param sites host names
 * @returns the nearest of the sites that the host is or belongs to, as docs.example.com does to example.com and
 *   evil-example.com does not; null where it is none of them. A name without a dot is no parent: com has no pages
 */
export function siteFor(host: string, sites: readonly string[]): string | null {
  const page = siteOfHost(host);
  if (page === '') return null;
  let nearest: string | null = null;
  for (const given of sites) {
    const site = siteOfHost(given);
    const belongs = page === site || (site.includes('.') && page.endsWith(`.${site}`));
    if (belongs && site.length > (nearest?.length ?? 0)) nearest = site;
  }
  return nearest;
}
