// Electron's entry: joins the parts. Whatever decides something lives in a module of its own that knows no Electron.
import path from 'node:path';
import { app, Menu, protocol, session } from 'electron';
import type { MenuCommand } from '../shared/ipc/contract.ts';
import { answerAppRequest, appScheme } from './app-protocol.ts';
import { after, openAppWindow, type AppWindow } from './app-window.ts';
import { destinations } from './files/destinations.ts';
import { writeSessions } from './files/write-sessions.ts';
import { printingHandlers } from './ipc/handlers/printing.ts';
import { openingHandlers } from './ipc/handlers/opening.ts';
import { savingHandlers } from './ipc/handlers/saving.ts';
import { windowStateHandlers } from './ipc/handlers/window-state.ts';
import { registerCalls } from './ipc/register.ts';
import { menuTemplate } from './menu.ts';
import { pdfJobs } from './print/pdf-jobs.ts';
import { printInWindow } from './print/pdf-window.ts';
import { meetingFilesIn } from './opened-files.ts';
import { guardSession } from './guard.ts';
import { isAppUrl } from './security.ts';
import { systemDialogs } from './system-dialogs.ts';

const onMac = process.platform === 'darwin';
const pageFolder = path.join(import.meta.dirname, '../renderer');

const places = destinations();
const report = (error: unknown): void => { process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`); };
const sessions = writeSessions();
const pdfs = pdfJobs(printInWindow, report, after);
let current: AppWindow | null = null;
let waiting: readonly string[] = [];
let quitting = false;

/** What a page began and only it would have ended. */
const dropBegun = (): void => {
  pdfs.dropAll();
  void sessions.abandonAll();
};

const openWindow = (): AppWindow => {
  current ??= openAppWindow(dropBegun, () => {
    current = null;
    dropBegun();
    if (quitting || !onMac) app.quit();
  });
  return current;
};

const focus = (): void => {
  const { window } = openWindow();
  if (window.isMinimized()) window.restore();
  window.focus();
};

const openFromOutside = (files: readonly string[]): void => {
  waiting = [...waiting, ...files];
  if (!app.isReady()) return;
  focus();
  if (files.length > 0) openWindow().tell('files-waiting', null);
};

const takeWaiting = (): readonly string[] => {
  const taken = waiting;
  waiting = [];
  return taken;
};

const showCommands = (commands: readonly MenuCommand[]): void =>
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(commands, onMac, (id) => openWindow().tell('run-command', { id }))));

const answerPage = async (request: Request): Promise<Response> => {
  const answer = (request.method === 'GET' ? pdfs.answer(request.url) : null) ?? await answerAppRequest(request.method, isAppUrl(request.url) ? request.url : '', pageFolder);
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(answer.body), { status: answer.status, headers: { ...answer.headers } });
};

const start = (): void => {
  protocol.handle(appScheme, answerPage);
  guardSession(session.defaultSession);
  const dialogs = systemDialogs(() => openWindow().window);
  registerCalls(
    {
      ...savingHandlers(dialogs, places, sessions),
      ...openingHandlers(dialogs, places, takeWaiting),
      ...printingHandlers(pdfs),
      ...windowStateHandlers({
        showUnsaved: (unsaved) => current?.window.setDocumentEdited(unsaved),
        closeAnswered: (saved) => current?.handshake.answered(saved),
        showCommands,
      }),
    },
    report,
  );
  showCommands([]);
  openWindow();
};

protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } }]);

if (app.requestSingleInstanceLock()) {
  waiting = meetingFilesIn(process.argv.slice(1), process.cwd());
  app.on('second-instance', (_event, argv, cwd) => openFromOutside(meetingFilesIn(argv.slice(1), cwd)));
  app.on('open-file', (event, file) => {
    event.preventDefault();
    openFromOutside([file]);
  });
  app.on('before-quit', () => {
    quitting = true;
  });
  app.on('activate', focus);
  app.on('window-all-closed', () => undefined);
  void app.whenReady().then(start);
} else app.quit();
