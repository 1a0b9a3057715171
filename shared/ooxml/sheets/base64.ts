// Bytes inside a page of HTML (RFC 4648, section 4).

const digits = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const padding = 61;

export const base64 = (bytes: Uint8Array): string => {
  const out = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  for (let at = 0, to = 0; at < bytes.length; at += 3, to += 4) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    out[to] = digits[group >> 18] ?? 0;
    out[to + 1] = digits[(group >> 12) & 63] ?? 0;
    out[to + 2] = at + 1 < bytes.length ? (digits[(group >> 6) & 63] ?? 0) : padding;
    out[to + 3] = at + 2 < bytes.length ? (digits[group & 63] ?? 0) : padding;
  }
  return new TextDecoder().decode(out);
};
