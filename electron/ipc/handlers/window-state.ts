// What the page tells the shell about itself: unsaved work, its answer to a closing window, its commands for the menu.
import { ok, type MenuCommand } from '../../../shared/ipc/contract.ts';
import type { Handlers } from '../answer.ts';

type WindowState = Pick<Handlers, 'set-unsaved' | 'answer-close' | 'set-commands'>;

export type WindowStateShell = {
  readonly showUnsaved: (unsaved: boolean) => void;
  readonly closeAnswered: (saved: boolean) => void;
  readonly showCommands: (commands: readonly MenuCommand[]) => void;
};

/** The calls about the window itself. */
export const windowStateHandlers = (shell: WindowStateShell): WindowState => ({
  'set-unsaved': ({ unsaved }) => {
    shell.showUnsaved(unsaved);
    return Promise.resolve(ok(null));
  },
  'answer-close': ({ saved }) => {
    shell.closeAnswered(saved);
    return Promise.resolve(ok(null));
  },
  'set-commands': ({ commands }) => {
    shell.showCommands(commands);
    return Promise.resolve(ok(null));
  },
});
