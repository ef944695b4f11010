/** Milliseconds from the navigation, in one opening of the popup. */
export interface PopupTimes {
  /** The first words on the screen. */
  painted: number;
  /** The page's terms with their definitions. */
  terms: number;
  /** From the press on the glossary's tab to its entries. */
  glossary: number;
}

/**
 * Runs in a page of the extension: opens the popup in a frame of it, as large as the toolbar's popup, then its glossary. A
 * time ends with the frame after the one in which the words stand in the document, which has them on the screen.
 * @param url the popup's address
 */
export async function openPopupInFrame(url: string): Promise<PopupTimes> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: fixed; inset: 0; width: 400px; height: 580px; z-index: 9';
  frame.src = url;
  document.body.append(frame);
  const next = () =>
    new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));
  const seen = async (selector: string) => {
    const limit = performance.now() + 10_000;
    while (performance.now() < limit) {
      const page = frame.contentDocument;
      if (page !== null && page.URL !== 'about:blank' && page.querySelector(selector) !== null) return next();
      await next();
    }
    throw new Error(`The popup showed no ${selector} within 10 seconds.`);
  };
  try {
    const withTerms = await seen('#panel-terms .entry-definition');
    const { performance: its, document: page } = frame.contentWindow!;
    const terms = performance.timeOrigin + withTerms - its.timeOrigin;
    page.querySelector<HTMLElement>('#tab-glossary')!.click();
    const pressed = performance.now();
    const glossary = (await seen('#panel-glossary .entry-definition')) - pressed;
    const paints = its.getEntriesByType('paint');
    const painted = paints.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? Number.NaN;
    return { painted, terms, glossary };
  } finally {
    frame.remove();
  }
}
