/**
 * What is wrong with the layout of a page as it stands in the window. It runs in the page: nothing outside it is seen.
 * Contrast is no part of it: `accessibilityProblems` has axe-core's rule for that.
 * @returns one line for each: something wider than the window, a control that is too small to be touched, controls that
 *   lie on each other, words that a control lies on, words that are cut off
 */
export async function layoutProblems(): Promise<string[]> {
  // What follows the size by script does so a frame later; a tab behind others has no frames.
  const frame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, 200);
    });
  await frame();
  await frame();

  /** WCAG 2.2, 2.5.8: CSS pixels. */
  const TARGET = 24;
  const problems: string[] = [];
  const named = (element: Element) =>
    `${element.localName}${element.id && `#${element.id}`}${[...element.classList].map((name) => `.${name}`).join('')} “${(element.ariaLabel ?? element.textContent ?? '').trim().slice(0, 24)}”`;
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    // A message stands over everything else until it is dismissed.
    element.closest('.visually-hidden, [inert], .toast') === null;

  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) {
    for (const element of document.querySelectorAll('body *'))
      if (isSeen(element) && element.getBoundingClientRect().right > width + 1)
        problems.push(`wider than the window: ${named(element)}`);
    problems.push(`the page scrolls sideways: ${document.documentElement.scrollWidth} of ${width}`);
  }

  const controls = [
    ...document.querySelectorAll('button, input, select, textarea, summary, [role=tab], [role=switch]'),
  ].filter(isSeen);
  interface Area {
    left: number;
    top: number;
    right: number;
    bottom: number;
  }
  const common = (one: Area, other: Area): Area => ({
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  });
  const meet = (one: Area, other: Area) => {
    const { left, top, right, bottom } = common(one, other);
    return right - left > 1 && bottom - top > 1;
  };
  const holds = (one: Area, other: Area) =>
    one.left <= other.left && one.top <= other.top && one.right >= other.right && one.bottom >= other.bottom;
  /** As much of it as what it scrolls in leaves to see. */
  const shown = (area: Area, element: Element) => {
    let seen = area;
    for (let about: Element | null = element; about !== null; about = about.parentElement) {
      const isClipped = about !== document.body && getComputedStyle(about).overflow !== 'visible';
      if (isClipped) seen = common(seen, about.getBoundingClientRect());
    }
    return seen;
  };
  const words = (control: Element) => {
    const texts = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
    const areas: Area[] = [];
    while (texts.nextNode() !== null) {
      const text = texts.currentNode;
      if (text.parentElement === null || !isSeen(text.parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      areas.push(...[...range.getClientRects()].map((area) => shown(area, text.parentElement!)));
    }
    return areas;
  };
  const areas = controls.map((control) => {
    // A label that is pressed is the control's area, too.
    const label = control instanceof HTMLInputElement ? control.labels?.[0] : null;
    const own = control.getBoundingClientRect();
    const about = label?.contains(control) ? label.getBoundingClientRect() : own;
    return { control, own: shown(own, control), about };
  });
  for (const { control, about } of areas) {
    if (about.width === 0) continue;
    if (about.width < TARGET || about.height < TARGET)
      problems.push(`too small to touch: ${named(control)}, ${about.width} × ${about.height}`);
  }
  for (const [at, one] of areas.entries()) {
    for (const other of areas.slice(at + 1)) {
      if (one.control.contains(other.control) || other.control.contains(one.control)) continue;
      if (!meet(one.own, other.own)) continue;
      const [row, beside] = holds(one.own, other.own) ? [one, other] : [other, one];
      // A button may have its place in a row that can be pressed as well, where the row leaves it room.
      const isInRow = row.control instanceof HTMLButtonElement && holds(row.own, beside.own);
      if (!isInRow) problems.push(`on each other: ${named(one.control)}, ${named(other.control)}`);
      else if (words(row.control).some((area) => meet(area, beside.own)))
        problems.push(`on its words: ${named(row.control)}, ${named(beside.control)}`);
    }
  }

  for (const element of document.querySelectorAll<HTMLElement>('h1, h2, h3, button, label, legend')) {
    // What is one pixel wide is there for screen readers alone.
    if (!isSeen(element) || element.clientWidth <= 1) continue;
    if (getComputedStyle(element).overflow === 'visible') continue;
    const isMeant = getComputedStyle(element).textOverflow === 'ellipsis' || element.title !== '';
    if (!isMeant && element.scrollWidth > element.clientWidth + 1)
      problems.push(`cut off: ${named(element)}`);
  }
  return problems;
}
