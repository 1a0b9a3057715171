// The one window of the app, with its guards, its close handshake and its words to the page.
import path from 'node:path';
import { BrowserWindow } from 'electron';
import type { ShellEventName, ShellEvents } from '../shared/ipc/contract.ts';
import { appOrigin } from './app-protocol.ts';
import { closeHandshake, type CloseHandshake } from './close-handshake.ts';
import { guardContents } from './guard.ts';
import { askBeforeClosing, offerExternal } from './system-dialogs.ts';
import { windowOptions } from './window.ts';

export type AppWindow = {
  readonly window: BrowserWindow;
  readonly handshake: CloseHandshake;
  readonly tell: <Name extends ShellEventName>(name: Name, event: ShellEvents[Name]) => void;
};

/** Runs `then` after some milliseconds unless the returned function is called first. */
export const after = (milliseconds: number, then: () => void): (() => void) => {
  const timer = setTimeout(then, milliseconds);
  return () => clearTimeout(timer);
};

/**
 * Makes the window and loads the page.
 * @param pageLeft runs when the page that was there is so no more, loaded anew or crashed: nothing that it began will be ended by it
 * @param closed runs when the window is gone for good
 */
export const openAppWindow = (pageLeft: () => void, closed: () => void): AppWindow => {
  const window = new BrowserWindow(windowOptions(path.join(import.meta.dirname, 'preload.cjs')));
  const tell: AppWindow['tell'] = (name, event) => {
    if (!window.isDestroyed()) window.webContents.send(name, event);
  };
  const handshake = closeHandshake({
    askPage: () => tell('close-requested', null),
    askUser: (reason) => askBeforeClosing(window, reason),
    close: () => window.close(),
    after,
  });
  guardContents(window.webContents, (address) => void offerExternal(window, address));
  window.webContents.on('did-finish-load', handshake.pageReady);
  window.webContents.on('render-process-gone', () => {
    handshake.pageGone();
    pageLeft();
  });
  // Once another page is there, not when one was asked for: that may be refused, and the page stays.
  window.webContents.on('did-navigate', pageLeft);
  window.on('close', (event) => {
    if (!handshake.mayClose()) event.preventDefault();
  });
  window.on('closed', closed);
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${appOrigin}/`);
  return { window, handshake, tell };
};
