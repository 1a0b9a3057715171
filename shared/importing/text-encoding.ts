// Which encoding a text file is in, told from its bytes: marks first, then what the bytes can and can't be.

const decode = (bytes: Uint8Array, label: string): string => new TextDecoder(label).decode(bytes);

/** Strict UTF-8, a character cut off by the end of the file forgiven; null where the bytes are something else. */
const utf8 = (bytes: Uint8Array): string | null => {
  for (let cut = 0; cut <= Math.min(3, bytes.length - 1); cut += 1) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, bytes.length - cut));
    } catch {
      if (cut < 3 && (bytes[bytes.length - 1 - cut] ?? 0) < 0x80) return null;
    }
  }
  return null;
};

const sampled = 65_536;

/** Share of zero bytes at even and at odd places of the first 64 kB. */
const zeros = (bytes: Uint8Array): { readonly even: number; readonly odd: number } => {
  const length = Math.min(bytes.length, sampled);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  return { even: even / Math.max(1, Math.ceil(length / 2)), odd: odd / Math.max(1, Math.floor(length / 2)) };
};

const signatures: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], [0x50, 0x4b, 0x03, 0x04], [0xd0, 0xcf, 0x11, 0xe0], [0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], [0x47, 0x49, 0x46, 0x38], [0x7b, 0x5c, 0x72, 0x74, 0x66], [0x1f, 0x8b], [0x7f, 0x45, 0x4c, 0x46],
];

/** Control characters other than tab, line ends and form feed; a few stray ones are forgiven. */
const isReadable = (text: string): boolean => {
  const sample = text.slice(0, sampled);
  const controls = sample.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\ufffe\uffff]/g)?.length ?? 0;
  const nothing = sample.match(/\u0000/g)?.length ?? 0;
  return controls * 100 <= sample.length + 300 && nothing * 10 <= sample.length + 30;
};

/** The text of the bytes, or null when they are no text. */
export const decodeText = (bytes: Uint8Array): string | null => {
  if (signatures.some((signature) => signature.every((byte, at) => bytes[at] === byte))) return null;
  const [one, two, three] = bytes;
  if (one === 0xef && two === 0xbb && three === 0xbf) return readable(utf8(bytes.subarray(3)) ?? decode(bytes.subarray(3), 'windows-1252'));
  if (one === 0xff && two === 0xfe) return readable(decode(bytes.subarray(2), 'utf-16le'));
  if (one === 0xfe && two === 0xff) return readable(decode(bytes.subarray(2), 'utf-16be'));
  const { even, odd } = zeros(bytes);
  if (bytes.length >= 4 && odd > 0.4 && even < 0.1) return readable(decode(bytes, 'utf-16le'));
  if (bytes.length >= 4 && even > 0.4 && odd < 0.1) return readable(decode(bytes, 'utf-16be'));
  return readable(utf8(bytes) ?? decode(bytes, 'windows-1252'));
};

const readable = (text: string): string | null => (isReadable(text) ? text : null);
