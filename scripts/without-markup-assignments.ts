import type { Plugin } from 'vite';

/** Some element's markup being set to what a variable or property holds. */
const ASSIGNMENT = /([\w$.]+)\.innerHTML\s*=(?!=)\s*([\w$]+(?:\.[\w$]+)*)/g;

/**
 * A plugin for Vite: where a dependency sets `innerHTML`, the markup is parsed apart and its nodes are moved over. A
 * document that is parsed apart runs nothing and loads nothing, whereas markup that is set does both in an element of
 * a page: an image's handler, for one. The project's own sources do neither (`tests/conventions/dom-safety.test.ts`).
 */
export function withoutMarkupAssignments(): Plugin {
  return {
    name: 'without-markup-assignments',
    transform: {
      filter: { id: /node_modules/, code: '.innerHTML' },
      handler: (code) => ({ code: partMarkup(code), map: null }),
    },
  };
}

/** @returns the module's code with every plain assignment to `innerHTML` written as moving parsed nodes */
export function partMarkup(code: string): string {
  return code.replace(
    ASSIGNMENT,
    (_, element, markup) =>
      `${element}.replaceChildren(...new DOMParser().parseFromString(${markup}, "text/html").body.childNodes)`,
  );
}
