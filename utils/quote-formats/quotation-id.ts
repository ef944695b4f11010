/** Odd numbers without a pattern, one a lane. */
const FACTORS = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f] as const;

/** MurmurHash3's last step (Austin Appleby, public domain): every bit of it depends on every bit before. */
function scatter(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/**
 * An id for what comes without one, the same whenever the same file, or a longer one, is read again.
 * @param parts what tells it from all others
 * @returns a UUID of version 8 (RFC 9562)
 */
export function quotationId(...parts: readonly string[]): string {
  const text = JSON.stringify(parts);
  const lanes: number[] = FACTORS.map((factor, lane) => factor ^ text.length ^ lane);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    for (let lane = 0; lane < 4; lane++) {
      const turned = Math.imul(lanes[lane]! ^ unit, FACTORS[lane]!);
      lanes[lane] = ((turned << 13) | (turned >>> 19)) + lanes[(lane + 1) & 3]!;
    }
  }
  const hex = lanes.map((lane, at) =>
    scatter(lane ^ scatter(lanes[(at + 1) & 3]!))
      .toString(16)
      .padStart(8, '0'),
  );
  const [first, second, third, fourth] = hex as [string, string, string, string];
  const variant = ((Number.parseInt(third[0]!, 16) & 3) | 8).toString(16);
  return `${first}-${second.slice(0, 4)}-8${second.slice(5)}-${variant}${third.slice(1, 4)}-${third.slice(4)}${fourth}`;
}
