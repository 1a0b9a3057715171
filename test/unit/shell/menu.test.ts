import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { isAccelerator, menuTemplate } from '../../../electron/menu.ts';
import type { MenuCommand } from '../../../shared/ipc/contract.ts';

const command = (id: string, menu: string, keys: string | null = null, enabled = true): MenuCommand => ({ id, label: `Do ${id}`, menu, keys, enabled });
const items = (menus: readonly MenuItemConstructorOptions[], label: string): MenuItemConstructorOptions[] => {
  const submenu = menus.find((menu) => menu.label === label)?.submenu;
  return Array.isArray(submenu) ? submenu : [];
};

describe('the application menu', () => {
  it('shows the commands of the registry in their menus, and runs them by id', () => {
    const run: string[] = [];
    const menus = menuTemplate([command('export', 'File', 'CmdOrCtrl+E'), command('next-item', 'Minutes', null, false)], false, (id) => run.push(id));
    expect(menus.map((menu) => menu.label)).toEqual(['File', 'Edit', 'View', 'Minutes', 'Help']);
    const [shown] = items(menus, 'File');
    expect(shown).toMatchObject({ id: 'export', label: 'Do export', accelerator: 'CmdOrCtrl+E', registerAccelerator: false, enabled: true });
    expect(items(menus, 'Minutes')[0]).toMatchObject({ enabled: false });
    shown?.click?.({} as never, undefined, {});
    expect(run).toEqual(['export']);
  });

  it('keeps the system entries for editing, zoom and leaving, before any command is known', () => {
    const menus = menuTemplate([], false, () => undefined);
    expect(items(menus, 'Edit').map((item) => item.role)).toContain('pasteAndMatchStyle');
    expect(items(menus, 'View').map((item) => item.role)).toContain('zoomIn');
    expect(items(menus, 'File').map((item) => item.role)).toEqual(['quit']);
  });

  it('has the app and window menus on macOS', () => {
    expect(menuTemplate([], true, () => undefined).map((menu) => menu.role ?? menu.label)).toEqual(['appMenu', 'File', 'Edit', 'View', 'windowMenu', 'help']);
  });

  it.each(['CmdOrCtrl+Shift+P', 'F7', 'Alt+Up', 'CmdOrCtrl+,', 'Ctrl+Alt+1'])('%s can be shown beside an entry', (keys) => {
    expect(isAccelerator(keys)).toBe(true);
  });
  it.each(['Mod-k', 'Ctrl+', '', 'Ctrl+AltGr+Ü', 'F25'])('“%s” cannot', (keys) => {
    expect(isAccelerator(keys)).toBe(false);
  });
});
