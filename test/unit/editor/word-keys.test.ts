// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { toggleList } from '../../../renderer/ui/text-editor/keys/list-toggle.ts';
import { openEditor } from './open-editor.ts';
import type { Typing } from './open-editor.ts';

let typing: Typing;
afterEach(() => {
  typing.close();
});

describe('writing lists', () => {
  it('"1. " starts a numbered list, Enter goes on, Enter on an empty item ends it', () => {
    typing = openEditor();
    typing.write('1. First').press('Enter').write('Second').press('Enter').press('Enter').write('After');
    expect(typing.outline()).toEqual(['decimal@1 > paragraph: First', 'decimal@1 > paragraph: Second', 'paragraph: After']);
  });

  it('"- " starts bullets and "(a) " letters; "(i) " is roman', () => {
    typing = openEditor();
    typing.write('- Bullet').press('Enter').press('Enter').write('(c) Letter').press('Enter').press('Enter').write('(i) Roman');
    expect(typing.outline()).toEqual(['bullet > paragraph: Bullet', 'lowerLetter@3 > paragraph: Letter', 'lowerRoman@1 > paragraph: Roman']);
  });

  it('Backspace at once gives the typed characters back, and only at once', () => {
    typing = openEditor();
    typing.write('1. ').press('Backspace');
    expect(typing.outline()).toEqual(['paragraph: 1. ']);
    typing.write('x');
    expect(typing.outline()).toEqual(['paragraph: 1. x']);
  });

  it('Tab goes a level down, Shift+Tab up again', () => {
    typing = openEditor();
    typing.write('- Outer').press('Enter').press('Tab').write('Inner');
    expect(typing.outline()).toEqual(['bullet > paragraph: Outer', 'bullet > bullet > paragraph: Inner']);
    typing.press('Shift-Tab');
    expect(typing.outline()).toEqual(['bullet > paragraph: Outer', 'bullet > paragraph: Inner']);
  });

  it('Tab is held in a list, but leaves the editor after Escape', () => {
    typing = openEditor();
    typing.write('- Only');
    expect(typing.takes('Tab')).toBe(true);
    typing.press('Escape');
    expect(typing.takes('Tab')).toBe(false);
    typing.write('x');
    expect(typing.takes('Tab')).toBe(true);
  });

  it('a number that goes on joins the list before it', () => {
    typing = openEditor();
    typing.write('1. One').press('Enter').press('Enter').write('2. Two');
    expect(typing.json()).toMatchObject({ content: [{ type: 'orderedList', content: [{}, {}] }] });
  });
});

describe('writing resolutions', () => {
  it('Ctrl+Shift+R inserts one without a number; Enter makes the next part and both get numbers', () => {
    typing = openEditor();
    typing.press('Ctrl-Shift-r').write('That the report be noted.');
    expect(typing.outline()).toEqual(['resolved@null > part > paragraph: That the report be noted.']);
    typing.press('Enter').write('That an update be given.');
    expect(typing.outline()).toEqual([
      'resolved@1 > part > paragraph: That the report be noted.',
      'resolved@1 > part > paragraph: That an update be given.',
    ]);
  });

  it('each part has its own id, and splitting a part keeps the first one its id', () => {
    typing = openEditor();
    typing.press('Ctrl-Shift-r').write('That A.');
    const [first] = typing.partIds();
    typing.press('Enter').write('That B.');
    const ids = typing.partIds();
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(first);
    expect(new Set(ids).size).toBe(2);
  });

  it('Enter on an empty part leaves the resolution; the sole part loses its number', () => {
    typing = openEditor();
    typing.press('Ctrl-Shift-r').write('That A.').press('Enter').press('Enter').write('After');
    expect(typing.outline()).toEqual(['resolved@null > part > paragraph: That A.', 'paragraph: After']);
  });

  it('Enter on the only, empty part turns the resolution back into a paragraph', () => {
    typing = openEditor();
    typing.press('Ctrl-Shift-r').press('Enter').write('Plain');
    expect(typing.outline()).toEqual(['paragraph: Plain']);
  });

  it('Backspace at the start of a part joins it to the one before, as one text', () => {
    typing = openEditor();
    typing.press('Ctrl-Shift-r').write('That A').press('Enter').press('Backspace').write(' and B.');
    expect(typing.outline()).toEqual(['resolved@null > part > paragraph: That A and B.']);
  });

  it('a list begun in the part that Enter has just made belongs to the part whose words lead to it, and Enter on its empty last item gives the next part', () => {
    typing = openEditor();
    typing.press('Ctrl-Shift-r').write("That the members' visits be held on:-").press('Enter').write('- 4th March').press('Enter').write("St David's Day").press('Enter').press('Enter').write('That B.');
    expect(typing.outline()).toEqual([
      "resolved@1 > part > paragraph: That the members' visits be held on:-",
      'resolved@1 > part > bullet > paragraph: 4th March',
      "resolved@1 > part > bullet > paragraph: St David's Day",
      'resolved@1 > part > paragraph: That B.',
    ]);
    expect(typing.json()).toMatchObject({ content: [{ content: [{ content: [{ type: 'paragraph' }, { type: 'bulletList' }] }, { content: [{ type: 'paragraph' }] }] }] });
    expect(new Set(typing.partIds()).size).toBe(2);
    expect(typing.stored().ok).toBe(true);
    typing.press('Enter').press('Enter').write('After.');
    expect(typing.outline().at(-1)).toBe('paragraph: After.');
  });

  it('Backspace at once takes the list away again, Enter there begins the part anew, and a mark typed behind a list goes on in it', () => {
    typing = openEditor();
    typing.press('Ctrl-Shift-r').write('That A:-').press('Enter').write('- ').press('Backspace').press('Enter').write('That B.');
    expect(typing.outline()).toEqual(['resolved@1 > part > paragraph: That A:-', 'resolved@1 > part > paragraph: That B.']);
    typing.close();
    typing = openEditor();
    typing.press('Ctrl-Shift-r').write('That A:-').press('Enter').write('- 4th March').press('Enter').press('Enter').write('- 5th March');
    expect(typing.partIds()).toHaveLength(1);
    expect(typing.outline()).toEqual(['resolved@null > part > paragraph: That A:-', 'resolved@null > part > bullet > paragraph: 4th March', 'resolved@null > part > bullet > paragraph: 5th March']);
  });

  it('the button of bullets makes the list of a part too', () => {
    typing = openEditor();
    typing.press('Ctrl-Shift-r').write('That A:-').press('Enter');
    toggleList('bullets')(typing.editor.state, typing.editor.view.dispatch);
    typing.write('4th March');
    expect(typing.outline()).toEqual(['resolved@null > part > paragraph: That A:-', 'resolved@null > part > bullet > paragraph: 4th March']);
  });

  it('a part may be a list; leaving the list and Enter give the next part', () => {
    typing = openEditor();
    typing.press('Ctrl-Shift-r').write('- 4th March').press('Enter').press('Enter').write('That B.');
    expect(typing.outline()).toEqual(['resolved@1 > part > bullet > paragraph: 4th March', 'resolved@1 > part > paragraph: That B.']);
  });

  it('lists with numbers cannot start inside a resolution', () => {
    typing = openEditor();
    typing.press('Ctrl-Shift-r').write('1. That');
    expect(typing.outline()).toEqual(['resolved@null > part > paragraph: 1. That']);
  });

  it('undo takes an inserted resolution away in one step, numbers and ids included', () => {
    typing = openEditor();
    typing.write('Before').press('Enter').press('Ctrl-Shift-r').press('Ctrl-z');
    expect(typing.outline().join()).not.toContain('resolved');
  });
});

describe('writing text', () => {
  it('Ctrl+B and Ctrl+I dress what follows, Ctrl+Alt+2 makes a sub-heading and back', () => {
    typing = openEditor();
    typing.press('Ctrl-b').write('Bold').press('Ctrl-b').write(' plain').press('Ctrl-Alt-2');
    expect(typing.outline()).toEqual(['heading2: *Bold* plain']);
    typing.press('Ctrl-Alt-2');
    expect(typing.outline()).toEqual(['paragraph: *Bold* plain']);
  });

  it('"/" on an empty line asks for the menu; later in a line it is a character', () => {
    typing = openEditor();
    typing.write('/');
    expect(typing.menus()).toBe(1);
    typing.write('12/18');
    expect(typing.outline()).toEqual(['paragraph: 12/18']);
    expect(typing.menus()).toBe(1);
  });

  it('what was written is always a text that the record can hold', () => {
    typing = openEditor();
    typing.write('(a) One').press('Enter').press('Tab').write('Deep').press('Enter').press('Enter').press('Enter').press('Ctrl-Shift-r').write('That.');
    expect(typing.stored().ok).toBe(true);
  });
});
