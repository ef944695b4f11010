/** What an archive may unpack to; more is taken for an attack. */
export const UNPACK_LIMITS = {
  files: 50_000,
  /** Bytes of all files together. */
  total: 512 * 1024 * 1024,
  /** Bytes of one file that is read as text; engines have no longer strings. */
  file: 256 * 1024 * 1024,
  /** Bytes of one file that do no harm however it is packed. */
  harmless: 16 * 1024 * 1024,
  /** How many times its packed size something may be; text packs to a third or a tenth. */
  ratio: 200,
} as const;
