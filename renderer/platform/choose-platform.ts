// Electron's preload script leaves a bridge at window.orderpaper; without it the page runs in a browser window.
import type { Bridge } from '../../shared/ipc/contract.ts';
import { browserPlatform } from './browser-platform.ts';
import { electronPlatform } from './electron-platform.ts';
import type { Platform } from './platform.ts';

declare global {
  interface Window {
    readonly orderpaper?: Bridge;
  }
}

/** The platform of this window. Call it once, at the composition root. */
export const choosePlatform = (): Platform => (window.orderpaper === undefined ? browserPlatform(window) : electronPlatform(window.orderpaper));
