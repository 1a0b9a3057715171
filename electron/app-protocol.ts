// One function answers for the built page wherever it is served: app:// in Electron, the loopback server, the browser tests.
// It imports nothing of Electron so that all three run the very same mapping and content-security policy.
import { randomBytes } from 'node:crypto';
// Through the object and not by name: inside the installed app Electron puts its archive behind these functions.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { contentSecurityPolicy, cspNoncePlaceholder } from './content-security-policy.ts';

/** The privileged scheme and the one origin of the page. Changing either would leave every user's data behind. */
export const appScheme = 'app';
export const appOrigin = 'app://orderpaper';

export type AppFile = { readonly file: string; readonly contentType: string };

/** An answer in the terms that Electron, Node's http and Playwright all understand. */
export type AppAnswer = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: Uint8Array };

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.pfb': 'application/octet-stream',
  '.bcmap': 'application/octet-stream',
  '.icc': 'application/octet-stream',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

const decoded = (pathname: string): string | null => {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
};

/**
 * The file that an address of the page means.
 * @param url an absolute address, of any origin: who may ask is the caller's business
 * @param root the folder of the built page
 * @returns null for an address that is malformed, of an unknown type, or leads out of `root` ("..", encoded slashes, backslashes, drive letters)
 */
export const resolveAppUrl = (url: string, root: string): AppFile | null => {
  if (!URL.canParse(url)) return null;
  const { pathname } = new URL(url);
  if (/%2f|%5c|%00/i.test(pathname)) return null;
  const asked = decoded(pathname);
  if (asked === null || asked.includes('\\') || asked.includes('\0') || asked.includes(':')) return null;
  const segments = asked.split('/').filter((segment) => segment !== '');
  if (segments.some((segment) => segment.startsWith('.'))) return null;
  const file = path.join(root, ...(segments.length === 0 ? ['index.html'] : segments));
  const contentType = contentTypes[path.extname(file).toLowerCase()];
  const within = path.relative(root, file);
  return contentType === undefined || within.startsWith('..') || path.isAbsolute(within) ? null : { file, contentType };
};

/** What goes with every answer, whose style tags carry `nonce`. */
export const pageHeaders = (nonce: string): Record<string, string> => ({
  'content-security-policy': contentSecurityPolicy(nonce),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  // default-src says nothing about who may frame the page: nobody else's page may.
  'x-frame-options': 'SAMEORIGIN',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
});

const refusal = (status: number, words: string, nonce: string): AppAnswer => ({
  status,
  headers: { ...pageHeaders(nonce), 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  body: new TextEncoder().encode(words),
});

const readInside = async (file: string, root: string): Promise<Uint8Array | null> => {
  try {
    const [real, realRoot] = await Promise.all([fs.realpath(file), fs.realpath(root)]);
    return real.startsWith(realRoot + path.sep) ? await fs.readFile(real) : null;
  } catch {
    return null;
  }
};

/**
 * Answers one request for the page: the file with its type, the policy and a fresh nonce, or a refusal in plain text.
 * Names under assets/ carry a hash of their content and may be kept; everything else is asked for again.
 */
export const answerAppRequest = async (method: string, url: string, root: string): Promise<AppAnswer> => {
  const nonce = randomBytes(16).toString('base64url');
  if (method !== 'GET' && method !== 'HEAD') return refusal(405, 'Only reading is possible here.', nonce);
  const found = resolveAppUrl(url, root);
  const bytes = found === null ? null : await readInside(found.file, root);
  if (found === null || bytes === null) return refusal(404, 'There is nothing at this address.', nonce);
  const isPage = found.contentType.startsWith('text/html');
  const lasting = path.relative(root, found.file).startsWith(`assets${path.sep}`);
  return {
    status: 200,
    headers: {
      ...pageHeaders(nonce),
      'content-type': found.contentType,
      'cache-control': lasting ? 'public, max-age=31536000, immutable' : 'no-store',
    },
    body: isPage ? new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll(cspNoncePlaceholder, nonce)) : bytes,
  };
};
