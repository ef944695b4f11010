/** What the pointer can rest on; two values are the same place when `same` says so. */
export interface PointerTargets<T> {
  /** What lies under a point of the window, or null. */
  at(x: number, y: number): T | null;
  same(one: T, other: T): boolean;
  /** Is this element our own, and so not left when the pointer is on it? */
  isOwn(element: EventTarget | null): boolean;
  /** The pointer has come to a target but not rested yet: time to get things ready. */
  approach(target: T): void;
  /** The pointer has rested on a target. */
  rest(target: T): void;
  /** A finger tapped on a target. */
  tap(target: T): void;
  /** A button was pressed on the page, not on what is our own. */
  press(): void;
  /** The pointer is on nothing of ours any more. */
  leave(): void;
}

export interface PointerOptions<T> {
  /** How long the pointer has to stay, in milliseconds; asked each time, so that a setting takes effect. */
  restDelay: (target: T) => number;
  /** How long after leaving, in milliseconds: time to get from the term over to the card. */
  leaveDelay: number;
  signal: AbortSignal;
}

/**
 * Follows the pointer over a window and tells when it rests, taps or leaves.
 * Only what the browser itself reports counts: an event made by a script of the page is passed over.
 * @param window the page's window
 * @param targets what to look for and what to do
 * @returns `hold()` keeps a waiting `leave` back (the pointer is on the card), `release()` starts it
 */
export function followPointer<T>(
  window: Window,
  targets: PointerTargets<T>,
  { restDelay, leaveDelay, signal }: PointerOptions<T>,
): { hold(): void; release(): void } {
  let current: T | null = null;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let leaveTimer: ReturnType<typeof setTimeout> | undefined;
  /** True when `leave` has been told and nothing has been rested or tapped on since. */
  let away = true;
  /** True while the pointer is on the card. */
  let held = false;
  let frame = 0;
  let x = 0;
  let y = 0;

  const stay = () => {
    clearTimeout(leaveTimer);
    leaveTimer = undefined;
  };
  const hold = () => {
    stay();
    held = true;
    away = false;
    // A look that is still to come would be at where the pointer was before.
    window.cancelAnimationFrame(frame);
    frame = 0;
  };
  const release = () => {
    held = false;
    if (away) return;
    leaveTimer ??= setTimeout(() => {
      leaveTimer = undefined;
      away = true;
      targets.leave();
    }, leaveDelay);
  };
  const forget = () => {
    clearTimeout(restTimer);
    if (held) return;
    current = null;
    // Also when it was on nothing before: it may have come from the card, whose own frame it has left.
    release();
  };
  const look = () => {
    frame = 0;
    const target = targets.at(x, y);
    if (target === null) return forget();
    if (current !== null && targets.same(current, target)) return stay();
    clearTimeout(restTimer);
    current = target;
    targets.approach(target);
    restTimer = setTimeout(() => {
      stay();
      away = false;
      targets.rest(target);
    }, restDelay(target));
  };

  const listening = { signal, passive: true, capture: true };
  window.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
      if (targets.isOwn(event.target)) return hold();
      held = false;
      x = event.clientX;
      y = event.clientY;
      if (frame === 0) frame = window.requestAnimationFrame(look);
    },
    listening,
  );
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || targets.isOwn(event.target)) return;
      clearTimeout(restTimer);
      if (event.pointerType !== 'touch') targets.press();
    },
    listening,
  );
  window.document.addEventListener('pointerleave', (event) => event.isTrusted && forget(), {
    signal,
    passive: true,
  });
  window.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || (event as PointerEvent).pointerType !== 'touch') return;
      if (isControl(event.target)) return;
      const target = targets.at(event.clientX, event.clientY);
      if (target === null) targets.leave();
      else {
        away = false;
        targets.tap(target);
      }
    },
    listening,
  );
  signal.addEventListener('abort', () => {
    clearTimeout(restTimer);
    clearTimeout(leaveTimer);
    window.cancelAnimationFrame(frame);
  });
  return { hold, release };
}

/** A tap on a link or a control is meant for it. */
function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('a[href], button, input, select, textarea, summary, label') !== null
  );
}
