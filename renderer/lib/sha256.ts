// The page's own hash, by the browser.
import type { Sha256 } from '../../shared/ports.ts';

export const sha256: Sha256 = async (bytes) => {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
