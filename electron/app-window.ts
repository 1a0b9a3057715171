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

const after = (milliseconds: number, then: () => void): (() => void) => {
  const timer = setTimeout(then, milliseconds);
  return () => clearTimeout(timer);
};

/** Makes the window and loads the page. `closed` runs when it is gone for good. */
export const openAppWindow = (closed: () => void): AppWindow => {
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
  window.webContents.on('render-process-gone', handshake.pageGone);
  window.on('close', (event) => {
    if (!handshake.mayClose()) event.preventDefault();
  });
  window.on('closed', closed);
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${appOrigin}/`);
  return { window, handshake, tell };
};
