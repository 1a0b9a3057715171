// How the window is made: sandboxed, isolated, remembering where it stood.
import type { BrowserWindowConstructorOptions } from 'electron';

/** The options of the app's window; `preload` is the absolute path of the bundled preload script. */
export const windowOptions = (preload: string): BrowserWindowConstructorOptions => ({
  name: 'main',
  title: 'Orderpaper',
  width: 1280,
  height: 860,
  minWidth: 480,
  minHeight: 400,
  windowStatePersistence: true,
  // Shown when the first paint is ready, so that nothing flashes.
  show: false,
  backgroundColor: '#f3f4f2',
  webPreferences: {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: true,
    // A meeting is minuted in a window that may lie behind others; saving must not slow down there.
    backgroundThrottling: false,
  },
});
