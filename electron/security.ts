// What the page may do to the shell, decided here and only carried out in main.ts: nothing but its own origin.
import { appOrigin } from './app-protocol.ts';

const originOf = (url: string): string | null => {
  if (!URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
};

/** True for an address of the app itself: the only one a window may show, a frame may hold, or a caller may come from. */
export const isAppUrl = (url: string): boolean => originOf(url) === appOrigin;

/** True when a window may go there. Everything else is refused, whoever asks for it. */
export const mayNavigate = (url: string): boolean => isAppUrl(url);

/**
 * What to do when the page asks for a new window. It never gets one.
 * @returns the address that may be offered to the system's browser after showing its host, or null
 */
export const externalAddress = (url: string): { readonly url: string; readonly host: string } | null => {
  if (!URL.canParse(url)) return null;
  const { protocol, host, username, password, href } = new URL(url);
  return protocol === 'https:' && host !== '' && username === '' && password === '' ? { url: href, host } : null;
};

/** The only thing the page is allowed beyond its own origin is to put text on the clipboard after a click. */
export const mayUse = (permission: string, requestingUrl: string): boolean => permission === 'clipboard-sanitized-write' && isAppUrl(requestingUrl);

const localProtocols = new Set(['blob:', 'data:', 'devtools:']);

/** True when a request may leave the page: to its own files and to its own memory. There is no network for the app. */
export const mayRequest = (url: string): boolean => isAppUrl(url) || (URL.canParse(url) && localProtocols.has(new URL(url).protocol));

/** True when an IPC call may be answered: from the app's own page, in the main frame of its window. */
export const isTrustedSender = (frame: { readonly url: string; readonly isMainFrame: boolean } | null): boolean =>
  frame !== null && frame.isMainFrame && isAppUrl(frame.url);

/** Spelling works from the system's or the shipped words; the address for fetching more leads nowhere, so that nothing is ever asked of a network. */
export const spelling = { languages: ['en-GB'], dictionaryUrl: 'https://dictionaries.invalid/' } as const;
