/**
 * What of an address may become a link: a page's markup decides what stands there, so only the web's own
 * schemes pass.
 * @returns the address where it is http(s), otherwise null
 */
export function webLink(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
