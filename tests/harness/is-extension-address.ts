/** Whether an address is that of an extension's page; of a page's frames only the card has one. */
export function isExtensionAddress(url: string): boolean {
  return /^(chrome|moz)-extension:/.test(url);
}
