// The real main.ts and preload.ts started over the double of Electron: the page's platform at one end.
import { electronPlatform } from '../../../renderer/platform/electron-platform.ts';
import type { Platform } from '../../../renderer/platform/platform.ts';
import type { Bridge } from '../../../shared/ipc/contract.ts';
import { double } from '../../doubles/electron.ts';

/** Once for each test file: the modules start as they are loaded. */
export const startedShell = async (): Promise<{ readonly bridge: Bridge; readonly platform: Platform }> => {
  await import('../../../electron/preload.ts');
  await import('../../../electron/main.ts');
  await new Promise((resolve) => setImmediate(resolve));
  const bridge = double.exposed.get('orderpaper') as Bridge;
  return { bridge, platform: electronPlatform(bridge) };
};
