/** Nothing from outside and no scripts of the page's own, so that two loads of a saved page give the same tree. */
export const SAVED_PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** @returns the errors that are not about what the policy above refuses */
export function ownErrors(errors: readonly string[]): string[] {
  const refused =
    /Content.Security.Policy|Failed to load|Not allowed to load|Security Error|blocked|Cross-Origin/iu;
  return errors.filter((error) => !refused.test(error));
}
