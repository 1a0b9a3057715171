// The one content-security policy of the app and of the loopback server (DESIGN 3).

/** Stands in the built page wherever the nonce of the answer goes: React Aria's style tag reads it from the csp-nonce meta tag. */
export const cspNoncePlaceholder = '__ORDERPAPER_NONCE__';

/** The policy header for an answer whose style tags carry `nonce` (base64 or base64url letters). */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
