import { decodeText, markedEncoding } from '../formats/decode-text.ts';

/** A page says its encoding within so many bytes (HTML, "prescan a byte stream"). */
const PRESCAN = 1024;

/**
 * A page's bytes as text. Its byte order mark tells the encoding, else the server, else the page itself, as in HTML's
 * encoding sniffing; where nobody does, or what is said makes no sense, the bytes themselves do.
 * @param type the `content-type` it was served with
 */
export function decodePage(bytes: Uint8Array, type: string): string {
  const label = markedEncoding(bytes) ?? charsetIn(type) ?? declaredIn(bytes);
  const decoder = label === undefined ? null : decoderOf(label);
  return decoder?.decode(bytes) ?? decodeText(bytes, 'windows-1252').text;
}

function charsetIn(text: string): string | undefined {
  return /charset\s*=\s*["']?\s*([^\s"';>]+)/iu.exec(text)?.[1];
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const meta = /<meta[^>]+charset[^>]*>/iu.exec(head)?.[0];
  const declared = (meta && charsetIn(meta)) ?? /^<\?xml[^>]+encoding\s*=\s*["']([^"']+)/iu.exec(head)?.[1];
  // What could be read up to here is no UTF-16, whatever it says.
  return declared !== undefined && /^utf-?16/iu.test(declared) ? 'utf-8' : declared;
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
