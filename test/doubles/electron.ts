// A double of Electron for the shell's tests: it keeps what was registered and passes IPC through structuredClone, refusing what Electron refuses.
import { EventEmitter } from 'node:events';

type Listener = (event: unknown, args: unknown) => unknown;
type Frame = { readonly url: string; readonly parent: null | object };

const calls = new Map<string, Listener>();
const exposed = new Map<string, unknown>();
const protocolHandlers = new Map<string, (request: Request) => Promise<Response>>();

/** What tests set and look at. */
export const double = {
  calls,
  exposed,
  protocolHandlers,
  privileged: [] as unknown[],
  windows: [] as BrowserWindow[],
  menus: [] as unknown[],
  externals: [] as string[],
  shownInFolder: [] as string[],
  lock: true,
  /** What was printed to PDF. */
  printed: [] as { readonly options: unknown; readonly page: string }[],
  beforePdf: (): Promise<void> => Promise.resolve(),
  /** The frame that `ipcRenderer.invoke` seems to come from. */
  frame: { url: 'app://orderpaper/', parent: null } as Frame | null,
  dialogs: {
    save: { canceled: true, filePath: '' },
    open: { canceled: true, filePaths: [] as string[] },
    message: { response: 0 },
  },
};

export const ipcMain = {
  handle: (name: string, listener: Listener): void => {
    if (calls.has(name)) throw new Error(`Attempted to register a second handler for '${name}'`);
    calls.set(name, listener);
  },
};

const pageEvents = new EventEmitter();
export const ipcRenderer = {
  invoke: async (name: string, args: unknown): Promise<unknown> => {
    const listener = calls.get(name);
    if (listener === undefined) throw new Error(`No handler registered for '${name}'`);
    return structuredClone(await listener({ senderFrame: double.frame }, structuredClone(args)));
  },
  on: (name: string, listener: (...args: unknown[]) => void) => pageEvents.on(name, listener),
  removeListener: (name: string, listener: (...args: unknown[]) => void) => pageEvents.removeListener(name, listener),
};

export const contextBridge = {
  exposeInMainWorld: (name: string, bridge: unknown): void => {
    exposed.set(name, bridge);
  },
};

class WebContents extends EventEmitter {
  openHandler: ((details: { url: string }) => { action: string }) | null = null;
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }
  /** Of what the scheme answered: the PDF holds it, behind a head of a PDF. */
  printToPDF = async (options: unknown): Promise<Buffer> => {
    double.printed.push({ options, page: this.shown });
    await double.beforePdf();
    return Buffer.concat([Buffer.from('%PDF-'), Buffer.from(this.shown)]);
  };
  shown = '';
  send(name: string, carried: unknown): void {
    pageEvents.emit(name, {}, structuredClone(carried));
  }
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents();
  readonly options: unknown;
  loaded: string[] = [];
  edited = false;
  destroyed = false;
  constructor(options: unknown) {
    super();
    this.options = options;
    double.windows.push(this);
  }
  isDestroyed = (): boolean => this.destroyed;
  isMinimized = (): boolean => false;
  focus = (): void => undefined;
  show = (): void => undefined;
  setDocumentEdited = (edited: boolean): void => {
    this.edited = edited;
  };
  loadURL = async (url: string): Promise<void> => {
    this.loaded.push(url);
    const answer = await protocolHandlers.get(new URL(url).protocol.slice(0, -1))?.(new Request(url));
    this.webContents.shown = (await answer?.text()) ?? '';
  };
  destroy = (): void => {
    this.destroyed = true;
  };
  close = (): void => {
    let prevented = false;
    this.emit('close', { preventDefault: () => (prevented = true) });
    if (prevented) return;
    this.destroyed = true;
    this.emit('closed');
  };
}

class App extends EventEmitter {
  ready = false;
  quits = 0;
  requestSingleInstanceLock = (): boolean => double.lock;
  isReady = (): boolean => this.ready;
  whenReady = (): Promise<void> => {
    this.ready = true;
    return Promise.resolve();
  };
  quit = (): void => {
    this.quits += 1;
  };
}
export const app = new App();

export const Menu = {
  buildFromTemplate: (template: unknown): unknown => template,
  setApplicationMenu: (menu: unknown): void => {
    double.menus.push(menu);
  },
};

export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown[]): void => {
    double.privileged.push(...schemes);
  },
  handle: (scheme: string, handler: (request: Request) => Promise<Response>): void => {
    protocolHandlers.set(scheme, handler);
  },
};

/** A session that keeps its handlers for tests to call. */
export class Session {
  readonly kept = new Map<string, unknown>();
  private readonly keep = (name: string) => (value: unknown): void => {
    this.kept.set(name, value);
  };
  setPermissionRequestHandler = this.keep('request');
  setPermissionCheckHandler = this.keep('check');
  setDevicePermissionHandler = this.keep('device');
  setSpellCheckerDictionaryDownloadURL = this.keep('dictionaryUrl');
  setSpellCheckerLanguages = this.keep('languages');
  webRequest = { onBeforeRequest: this.keep('beforeRequest') };
}
export const session = { defaultSession: new Session() };

export const dialog = {
  showSaveDialog: () => Promise.resolve(double.dialogs.save),
  showOpenDialog: () => Promise.resolve(double.dialogs.open),
  showMessageBox: () => Promise.resolve(double.dialogs.message),
};
export const shell = {
  openExternal: (url: string): Promise<void> => {
    double.externals.push(url);
    return Promise.resolve();
  },
  showItemInFolder: (file: string): void => {
    double.shownInFolder.push(file);
  },
};
