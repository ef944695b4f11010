/** Why an address is not read to check a quotation against it. */
export type AddressProblem = 'not-web' | 'private';

/**
 * Host names that never leave the machine or the house (RFC 6761, RFC 6762, RFC 8375, ICANN's `internal`, and what
 * RFC 6762, appendix G, and name collision studies find in use at home and in offices), and those of widespread routers.
 */
const PRIVATE_NAMES =
  /(?:^|\.)(?:localhost|localdomain|local|internal|home\.arpa|intranet|private|corp|home|lan|fritz\.box|test|invalid)$/u;

/** Networks that are not the internet's, as first address and length of the prefix (RFC 6890 and its successors). */
const PRIVATE_IPV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
];
/** By the first sixteen bits, as value and mask: unspecified, loopback and mapped; unique local; link-local; multicast. */
const PRIVATE_IPV6: readonly (readonly [number, number])[] = [
  [0x0000, 0xffff],
  [0x0064, 0xffff],
  [0x2002, 0xffff],
  [0xfc00, 0xfe00],
  [0xfe80, 0xffc0],
  [0xfec0, 0xffc0],
  [0xff00, 0xff00],
];

/**
 * Whether an address may be read on the reader's behalf. A page must not be able to have the reader's own network asked
 * by naming an address in it as a source; a page that is in that network itself may.
 * @param url absolute
 * @param page the address of the page that names it
 * @returns null where it may
 */
export function addressProblem(url: string, page: string): AddressProblem | null {
  const source = URL.parse(url);
  if (source === null || !/^https?:$/u.test(source.protocol)) return 'not-web';
  if (source.username !== '' || source.password !== '') return 'not-web';
  if (!isPrivateHost(source.hostname)) return null;
  const from = URL.parse(page);
  return from !== null && isPrivateHost(from.hostname) ? null : 'private';
}

/**
 * @param hostname as `URL.hostname` has it, where numbers in any notation have become dotted ones
 * @returns whether it names something in the reader's own network, as far as its name tells
 */
export function isPrivateHost(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/\.$/u, '');
  if (name.startsWith('[')) return isPrivateIpv6(name.slice(1, -1));
  const ipv4 = ipv4Of(name);
  if (ipv4 !== null) {
    return PRIVATE_IPV4.some(
      ([first, length]) => ipv4 >>> (32 - length) === ipv4Of(first)! >>> (32 - length),
    );
  }
  // A name without a dot is looked up in the house first.
  return name === '' || !name.includes('.') || PRIVATE_NAMES.test(name);
}

function ipv4Of(name: string): number | null {
  if (!/^\d{1,3}(?:\.\d{1,3}){3}$/u.test(name)) return null;
  return name.split('.').reduce((sum, part) => ((sum << 8) | Number(part)) >>> 0, 0);
}

/** @param name as `URL.hostname` has it, without brackets: its zeros are already made short */
function isPrivateIpv6(name: string): boolean {
  const head = name.startsWith('::') ? 0 : Number.parseInt(name, 16);
  return PRIVATE_IPV6.some(([value, mask]) => (head & mask) === value);
}
