/**
 * Reads a property the way the platform defines it.
 *
 * A form's (and the document's) own properties are shadowed by its named controls: with
 * `<input name="firstChild">`, `form.firstChild` is that input. The prototype's getter is not fooled.
 * @param object a platform object of any realm
 * @param property the name of an attribute of its interface
 * @returns the attribute's value; undefined when no interface of the object has such an attribute
 */
export function nativeValue<T>(object: object, property: string): T | undefined {
  const descriptor = findOnPrototypes(object, property);
  return descriptor?.get?.call(object) as T | undefined;
}

/**
 * Calls a method the way the platform defines it; see `nativeValue` for why.
 * @throws TypeError when no interface of the object has such a method
 */
export function nativeCall<T>(object: object, method: string, ...args: unknown[]): T {
  const descriptor = findOnPrototypes(object, method);
  if (typeof descriptor?.value !== 'function') throw new TypeError(`There is no method ${method} here.`);
  return descriptor.value.apply(object, args) as T;
}

function findOnPrototypes(object: object, name: string): PropertyDescriptor | undefined {
  let prototype: object | null = Object.getPrototypeOf(object);
  while (prototype) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor) return descriptor;
    prototype = Object.getPrototypeOf(prototype);
  }
  return undefined;
}
