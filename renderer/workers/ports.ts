// What the core needs from outside, as a browser gives it to a page or a worker.
import type { Ports } from '../../shared/ports.ts';
import { readPdfPages } from './pdf-pages.ts';

const hex = (bytes: Uint8Array): string => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');

/** A view on memory that cannot be shared, which is what WebCrypto asks for; copied only where it might be. */
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  bytes.buffer instanceof ArrayBuffer ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) : new Uint8Array(bytes);

export const browserPorts: Ports = {
  now: () => Date.now(),
  randomBytes: length => {
    const bytes = new Uint8Array(length);
    // One call may ask for 65,536 bytes at most.
    for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, Math.min(length, at + 65_536)));
    return bytes;
  },
  sha256: async bytes => hex(new Uint8Array(await crypto.subtle.digest('SHA-256', own(bytes)))),
  readPdfPages,
};
