/**
 * Query parameters that tell where a visitor comes from and change nothing of the page: campaign tags (Google's utm_,
 * Matomo's mtm_ and pk_) and the click numbers of advertisers and mailing services.
 */
const TRACKING =
  /^(?:utm_\w+|mtm_\w+|pk_(?:campaign|kwd|keyword|source|medium|content)|_hs(?:enc|mi)|hsctatracking|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|ysclid|twclid|ttclid|igshid|igsh|li_fat_id|mc_[ce]id|mkt_tok|vero_(?:id|conv)|oly_(?:anon|enc)_id|wickedid|s_cid|_ga|_gl)$/i;

/**
 * The form in which addresses of pages are compared: the same for http and https, with and without `www.`, a slash at the
 * end, a fragment or tracking parameters. Other parameters stay, in the order of their names: a page may be told by them.
 * @param url an absolute address
 * @returns such as `example.org/posts/1?page=2`; what is no http(s) address as it was given, without its fragment
 */
export function pageAddress(url: string): string {
  const parsed = URL.parse(url.trim());
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return url.trim().replace(/#.*$/s, '');
  const { hostname, port, pathname, searchParams } = parsed;
  const host = hostname.replace(/^www\.(?=[^.]+\.)/, '').replace(/\.$/, '');
  const standard = port === '' || port === '80' || port === '443';
  const kept = [...searchParams].filter(([name]) => !TRACKING.test(name));
  kept.sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  const query = kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`;
  return `${host}${standard ? '' : `:${port}`}${decoded(pathname).replace(/\/+$/, '')}${query}`;
}

/** Percent signs that only stand for letters are another way of writing the same path. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
