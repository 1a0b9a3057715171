// An Ed25519 private key in PEM and DER (PKCS#8, RFC 8410; RFC 7468), as other programs write and read it.
import { hexOf } from './hex.ts';

/** Version 0, the algorithm 1.3.101.112, and an octet string of an octet string of 32 bytes. */
const head = '302e020100300506032b657004220420';
const seedLength = 32;

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** @param bytes a multiple of three of them, so that nothing is to be padded */
const base64 = (bytes: Uint8Array): string => Array.from({ length: bytes.length / 3 }, (_, at) => {
  const group = [0, 1, 2].reduce((sum, next) => sum * 256 + (bytes[at * 3 + next] ?? 0), 0);
  return [18, 12, 6, 0].map((shift) => digits[(group >> shift) & 63] ?? '').join('');
}).join('');

const fromBase64 = (text: string): Uint8Array => Uint8Array.from((text.match(/.{4}/g) ?? []).flatMap((four) => {
  const group = [...four].reduce((sum, digit) => sum * 64 + digits.indexOf(digit), 0);
  return [group >> 16, (group >> 8) & 255, group & 255];
}));

/** The bytes where they are such a key in DER and nothing else; null: they are not. */
const asKey = (der: Uint8Array): Uint8Array | null => (der.length === head.length / 2 + seedLength && hexOf(der).startsWith(head) ? der : null);

/** Hand-overs of a key of ours may stand before it (key-hand-overs.ts). */
const block = /^(?:Orderpaper-Hand-Overs: [^\n]*\n)?\s*-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/\s]+)-----END PRIVATE KEY-----\s*$/;

/** @param der of 48 bytes */
export const pemOf = (der: Uint8Array): string => `-----BEGIN PRIVATE KEY-----\n${base64(der)}\n-----END PRIVATE KEY-----\n`;

/** @param bytes PEM or DER @returns the key in DER (48 bytes); null where it is no private key of this kind, or has more in it than one */
export const privateKeyIn = (bytes: Uint8Array): Uint8Array | null => {
  const pem = block.exec(new TextDecoder().decode(bytes))?.[1]?.replace(/\s+/g, '');
  return asKey(pem === undefined ? bytes : fromBase64(pem));
};

