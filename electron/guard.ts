// Carries out what security.ts decides, on the one session and on every page that is ever made.
import type { Session, WebContents } from 'electron';
import { externalAddress, mayNavigate, mayRequest, mayUse, spelling } from './security.ts';

/** No permission beyond the clipboard, no network, no fetching of dictionaries. */
export const guardSession = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => answer(mayUse(permission, details.requestingUrl)));
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin) => mayUse(permission, requestingOrigin));
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayRequest(details.url) }));
  session.setSpellCheckerDictionaryDownloadURL(spelling.dictionaryUrl);
  session.setSpellCheckerLanguages([...spelling.languages]);
};

/**
 * No other origin in the window, no new window, no webview.
 * @param offerExternal is asked to offer an https address to the system's browser, showing the host first
 */
export const guardContents = (contents: WebContents, offerExternal: (address: { readonly url: string; readonly host: string }) => void): void => {
  contents.on('will-frame-navigate', (event) => {
    if (!mayNavigate(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!mayNavigate(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    const address = externalAddress(url);
    if (address !== null) offerExternal(address);
    return { action: 'deny' };
  });
};
