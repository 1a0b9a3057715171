// The only bridge between page and shell: two functions, both limited to the names of the contract. Bundled as CommonJS for the sandbox.
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { callNames, shellEventNames, type Bridge, type CallName, type CallReply } from '../shared/ipc/contract.ts';

const bridge: Bridge = {
  call: <Name extends CallName>(name: Name, args: unknown): Promise<CallReply<Name>> =>
    callNames.includes(name) ? (ipcRenderer.invoke(name, args) as Promise<CallReply<Name>>) : Promise.reject(new Error(`There is no call ${name}.`)),
  on: (name, listener) => {
    if (!shellEventNames.includes(name)) throw new Error(`There is no event ${name}.`);
    // The event object itself would hand the page ipcRenderer: only what it carries passes.
    const pass = (_event: IpcRendererEvent, carried: Parameters<typeof listener>[0]): void => listener(carried);
    ipcRenderer.on(name, pass);
    return () => ipcRenderer.removeListener(name, pass);
  },
};

contextBridge.exposeInMainWorld('orderpaper', bridge);
