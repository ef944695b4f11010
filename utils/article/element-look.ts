import { elementRole } from './element-rules.ts';
import { nativeCall } from './native-dom.ts';

/**
 * What an element's markup or style says about it beyond its name: `hidden`, shown as a `block` or
 * `inline`, or null where there is nothing to say and the name decides.
 * @param name the element's local name in lower case
 * @param attributed whether the element has any attribute
 */
export type ElementLook = (
  element: Element,
  name: string,
  attributed: boolean,
) => 'hidden' | 'block' | 'inline' | null;

/** Looks at markup alone: for documents that are not laid out, as under jsdom. */
export function lookAtMarkup(element: Element, name: string, attributed: boolean): 'hidden' | null {
  if (name === 'dialog' && !element.hasAttribute('open')) return 'hidden';
  if (!attributed) return null;
  // A form's own methods can be shadowed by its controls.
  const attribute = (of: string) =>
    name === 'form' ? nativeCall<string | null>(element, 'getAttribute', of) : element.getAttribute(of);
  // Like closed <details>, hidden="until-found" only folds away what is there to be read.
  const hidden = attribute('hidden');
  if ((hidden !== null && hidden.toLowerCase() !== 'until-found') || attribute('popover') !== null)
    return 'hidden';
  const style = attribute('style');
  return style !== null && HIDING_STYLE.test(style) ? 'hidden' : null;
}

const HIDING_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\s*(?:!important\s*)?(?:;|$)/i;

/**
 * Looks at the computed style, for the live page. An element without class, id, style or `hidden` is taken for what
 * its name says, since asking for every one would cost more than the whole walk.
 * @param view the window of the elements' document
 */
export function lookAtStyle(view: Window & typeof globalThis): ElementLook {
  return (element, name, attributed) => {
    const role = elementRole(name);
    const mayDiffer = attributed && (name === 'form' || element.matches(STYLED));
    if (!mayDiffer && role !== 'custom' && name !== 'dialog') return null;
    const style = view.getComputedStyle(element);
    const display = style.display;
    if (display === 'none') return 'hidden';
    if (style.visibility !== 'visible') return 'hidden';
    if (role === 'block') return display === 'contents' && name === 'div' ? 'inline' : null;
    if (display === 'inline') return role === 'custom' ? 'inline' : null;
    if (INLINE_DISPLAY.test(display)) return 'inline';
    // A float beside text is a drop cap or a picture: it goes with the text.
    return style.float === 'none' ? 'block' : 'inline';
  };
}

const INLINE_DISPLAY = /^(?:inline|contents|ruby|math)/;

/** One question instead of five. */
const STYLED = '[class], [id], [style], [hidden], [popover]';
