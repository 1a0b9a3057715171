import { describe, expect, it, vi } from 'vitest';
import { hasWords, mostLikelyFirst } from '../../../renderer/app/commands/find-command.ts';
import type { Command } from '../../../renderer/lib/commands/command.ts';
import { createCommandRegistry } from '../../../renderer/lib/commands/registry.ts';
import { accelerator, isSingleKey, matches } from '../../../renderer/lib/commands/shortcut.ts';
import type { Pressed } from '../../../renderer/lib/commands/shortcut.ts';

const command = (id: string, more: Partial<Command> = {}): Command => ({ id, label: id, group: 'Edit', keys: null, perform: () => undefined, ...more });

const pressed = (key: string, held: Partial<Pressed> = {}): Pressed => ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

describe('the command registry', () => {
  it('runs a command that is allowed, and answers the reason of one that is not', () => {
    const registry = createCommandRegistry();
    const perform = vi.fn();
    const published = vi.fn();
    registry.add([command('one', { perform }), command('two', { perform: published, allowed: () => 'The agenda is already published' })]);
    expect(registry.run('one')).toBeNull();
    expect(perform).toHaveBeenCalledOnce();
    expect(registry.run('two')).toBe('The agenda is already published');
    expect(published).not.toHaveBeenCalled();
  });
  it('runs a command that answers itself, whatever its menu says at the moment', () => {
    const registry = createCommandRegistry();
    const perform = vi.fn();
    registry.add([command('edit.redo', { perform, answersItself: true, allowed: () => 'There is nothing to redo here' })]);
    expect(registry.run('edit.redo')).toBeNull();
    expect(perform).toHaveBeenCalledOnce();
  });
  it('lets a screen stand in front of the app and gives way when the screen goes', () => {
    const registry = createCommandRegistry();
    registry.add([command('edit.undo', { label: 'Undo' })]);
    const leave = registry.add([command('edit.undo', { label: 'Undo: Move item 4 up' })]);
    expect(registry.all().map((c) => c.label)).toEqual(['Undo: Move item 4 up']);
    leave();
    expect(registry.all().map((c) => c.label)).toEqual(['Undo']);
  });
});

describe('keys', () => {
  it('tell letters with and without Shift apart', () => {
    expect(matches('Ctrl+Shift+P', pressed('P', { ctrlKey: true, shiftKey: true }))).toBe(true);
    expect(matches('Ctrl+Shift+P', pressed('p', { ctrlKey: true }))).toBe(false);
  });
  it('take a sign however the keyboard makes it', () => {
    expect(matches('?', pressed('?', { shiftKey: true }))).toBe(true);
    expect(matches('?', pressed('?'))).toBe(true);
    expect([matches('+', pressed('+', { shiftKey: true })), matches('+', pressed('-')), matches('Ctrl++', pressed('+', { ctrlKey: true })), isSingleKey('+'), isSingleKey('Ctrl++')]).toEqual([true, false, true, true, false]);
  });
  it('know arrows by their printed names, and Command as Ctrl', () => {
    expect(matches('Alt+Up', pressed('ArrowUp', { altKey: true }))).toBe(true);
    expect(matches('Ctrl+Z', pressed('z', { metaKey: true }))).toBe(true);
  });
  it('call only what would write a letter a single key', () => {
    expect([isSingleKey('?'), isSingleKey('n'), isSingleKey('F6'), isSingleKey('Ctrl+Z')]).toEqual([true, true, false, false]);
  });
  it('are written for the application menu as Electron wants them', () => {
    expect(accelerator('Ctrl+Shift+P')).toBe('CmdOrCtrl+Shift+P');
  });
});

describe('the palette', () => {
  it('finds by the beginnings of words, in any order and without accents', () => {
    expect(hasWords('Add an agenda item', 'item add')).toBe(true);
    expect(hasWords('Add an agenda item', 'genda')).toBe(false);
    expect(hasWords('Go to the Café room', 'cafe')).toBe(true);
  });
  it('puts what was used last first and what is not available last', () => {
    const commands = [command('a', { allowed: () => 'No' }), command('b'), command('c')];
    expect(mostLikelyFirst(commands, ['c']).map((c) => c.id)).toEqual(['c', 'b', 'a']);
  });
  it('puts a command before the undo and redo that name it, even where those were used last', () => {
    const commands = [command('edit.redo', { label: 'Redo: Add a section' }), command('edit.undo', { label: 'Undo: Add a section' }), command('paper.add', { label: 'Add a section' })];
    const ids = (recent: readonly string[]) => mostLikelyFirst(commands, recent).map(({ id }) => id);
    expect([ids([]), ids(['edit.undo'])]).toEqual([['paper.add', 'edit.redo', 'edit.undo'], ['paper.add', 'edit.undo', 'edit.redo']]);
  });
});
