/**
 * What is wrong with the layout of a page as it stands in the window. It runs in the page: nothing outside it is seen.
 * @returns one line for each: something wider than the window, a control that is too small to be touched, controls that
 *   lie on each other, words that are cut off
 */
export function layoutProblems(): string[] {
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
  const areas = controls.map((control) => {
    // A label that is pressed is the control's area, too.
    const label = control instanceof HTMLInputElement ? control.labels?.[0] : null;
    const own = control.getBoundingClientRect();
    const about = label?.contains(control) ? label.getBoundingClientRect() : own;
    return { control, own, about };
  });
  for (const { control, about } of areas) {
    if (about.width === 0) continue;
    if (about.width < TARGET || about.height < TARGET)
      problems.push(`too small to touch: ${named(control)}, ${about.width} × ${about.height}`);
  }
  for (const [at, { control, own }] of areas.entries()) {
    for (const other of areas.slice(at + 1)) {
      if (control.contains(other.control) || other.control.contains(control)) continue;
      const across = Math.min(own.right, other.own.right) - Math.max(own.left, other.own.left);
      const down = Math.min(own.bottom, other.own.bottom) - Math.max(own.top, other.own.top);
      if (across > 1 && down > 1) problems.push(`on each other: ${named(control)}, ${named(other.control)}`);
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
