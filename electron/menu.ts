// The application menu is the page's command registry with the system's own entries around it: one list of commands, four ways to them.
import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../shared/ipc/contract.ts';

type Item = MenuItemConstructorOptions;
const line: Item = { type: 'separator' };

/** The system's entries of the menus that every program has; the page's commands of the same menu come before or after them. */
const systemItems = (mac: boolean): Readonly<Record<string, { readonly before: readonly Item[]; readonly after: readonly Item[] }>> => ({
  File: { before: [], after: [mac ? { role: 'close' } : { role: 'quit' }] },
  Edit: {
    before: [{ role: 'undo' }, { role: 'redo' }, line, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'pasteAndMatchStyle' }, { role: 'selectAll' }],
    after: [],
  },
  View: { before: [], after: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, line, { role: 'togglefullscreen' }] },
  Help: { before: [], after: mac ? [] : [{ role: 'about' }] },
});

const firstMenus = ['File', 'Edit', 'View'];

const joined = (...groups: readonly (readonly Item[])[]): Item[] =>
  groups.filter((group) => group.length > 0).flatMap((group, index) => (index === 0 ? [...group] : [line, ...group]));

/**
 * The menu for the commands that the page has at the moment.
 * @param commands in the order of the registry; their `menu` names the menu, a new name makes a new menu before Help
 * @param mac macOS puts the app's own menu first and a Window menu before Help
 * @param run gets the id of the chosen command
 */
export const menuTemplate = (commands: readonly MenuCommand[], mac: boolean, run: (id: string) => void): Item[] => {
  const system = systemItems(mac);
  const own = [...new Set(commands.map((command) => command.menu))].filter((name) => !(name in system));
  const itemsOf = (menu: string): Item[] =>
    commands
      .filter((command) => command.menu === menu)
      .map((command) => ({
        id: command.id,
        label: command.label,
        enabled: command.enabled,
        // The page listens for the keys itself; here they are only shown.
        ...(command.keys === null ? {} : { accelerator: command.keys, registerAccelerator: false }),
        click: () => run(command.id),
      }));
  const menu = (label: string): Item => ({ label, submenu: joined(system[label]?.before ?? [], itemsOf(label), system[label]?.after ?? []) });
  const names = [...firstMenus, ...own, 'Help'];
  const menus = names.map((name) => (name === 'Help' ? { ...menu(name), role: 'help' as const } : menu(name)));
  return mac ? [{ role: 'appMenu' }, ...menus.slice(0, -1), { role: 'windowMenu' }, ...menus.slice(-1)] : menus;
};

/** True when `keys` can be shown beside a menu entry: Electron throws on a writing that it doesn't know. */
export const isAccelerator = (keys: string): boolean =>
  /^((CmdOrCtrl|CommandOrControl|Ctrl|Control|Cmd|Command|Alt|Option|Shift|Super|Meta)\+)*([A-Z0-9]|F([1-9]|1[0-9]|2[0-4])|Plus|Space|Tab|Backspace|Delete|Insert|Return|Enter|Up|Down|Left|Right|Home|End|PageUp|PageDown|Esc|Escape|[)!@#$%^&*(:;,<.>/?~`'"[\]{}|\\=_-])$/i.test(keys);
