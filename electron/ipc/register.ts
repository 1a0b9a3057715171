// The only user of ipcMain (DESIGN 3): every call of the contract gets its handler, nothing else is listened to.
import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { callNames } from '../../shared/ipc/contract.ts';
import { answerCall, type Handlers, type SenderFrame } from './answer.ts';

const frameOf = ({ senderFrame }: IpcMainInvokeEvent): SenderFrame => senderFrame === null ? null : { url: senderFrame.url, isMainFrame: senderFrame.parent === null };

/** Listens to every call of the contract. Call it once, before the first window. */
export const registerCalls = (handlers: Handlers, report: (error: unknown) => void): void => {
  for (const name of callNames) ipcMain.handle(name, (event, args: unknown) => answerCall(handlers, name, frameOf(event), args, report));
};
