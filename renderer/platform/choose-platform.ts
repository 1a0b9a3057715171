// Electron's preload script leaves a bridge at window.orderpaper; without it the page runs in a browser window.
import type { Bridge } from '../../shared/ipc/contract.ts';
import { browserPlatform, type BrowserWindow } from './browser-platform.ts';
import { electronPlatform } from './electron-platform.ts';
import type { Platform } from './platform.ts';

/** The platform of `page`. Call it once, at the composition root. */
export const choosePlatform = (page: BrowserWindow & { readonly orderpaper?: Bridge } = window): Platform =>
  page.orderpaper === undefined ? browserPlatform(page) : electronPlatform(page.orderpaper);
