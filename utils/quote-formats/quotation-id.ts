/** MurmurHash3's last step (Austin Appleby, public domain): every bit of it depends on every bit before. */
function scatter(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** @returns 128 bits of a text as hexadecimal digits, other ones for any other text as far as chance has it */
export function fingerprint(text: string): string {
  let first = 0x9e3779b1 ^ text.length;
  let second = 0x85ebca6b;
  let third = 0xc2b2ae35;
  let fourth = 0x27d4eb2f;
  // Each lane takes every unit and what the lane before it had.
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    first = (Math.imul(first ^ unit, 0x9e3779b1) + ((fourth << 13) | (fourth >>> 19))) | 0;
    second = (Math.imul(second ^ unit, 0x85ebca6b) + ((first << 15) | (first >>> 17))) | 0;
    third = (Math.imul(third ^ unit, 0xc2b2ae35) + ((second << 17) | (second >>> 15))) | 0;
    fourth = (Math.imul(fourth ^ unit, 0x27d4eb2f) + ((third << 11) | (third >>> 21))) | 0;
  }
  const lanes = [first, second, third, fourth];
  const hex = (lane: number, at: number) =>
    scatter(lane ^ scatter(lanes[(at + 1) & 3]!))
      .toString(16)
      .padStart(8, '0');
  return lanes.map(hex).join('');
}

/**
 * An id for what comes without one, the same whenever the same file, or a longer one, is read again.
 * @param parts what tells it from all others
 * @returns a UUID of version 8 (RFC 9562)
 */
export function quotationId(...parts: readonly string[]): string {
  const hex = fingerprint(JSON.stringify(parts));
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
