// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { insertBlocks } from '../../../renderer/ui/text-editor/keys/insert-text.ts';
import { openEditor } from './open-editor.ts';
import type { Typing } from './open-editor.ts';

let typing: Typing;
afterEach(() => {
  typing.close();
});

const names: Readonly<Record<string, readonly string[]>> = { RP: ['Councillor R. Penhallow', 'Rana Pike'] };
const namesOf = (initials: string): readonly string[] => names[initials] ?? [];

it('Tab after initials writes the name, again the next one of those initials, and undo gives the initials back', () => {
  typing = openEditor(undefined, { namesOf });
  typing.write('Then RP').press('Tab');
  expect(typing.outline()).toEqual(['paragraph: Then Councillor R. Penhallow']);
  typing.press('Tab');
  expect(typing.outline()).toEqual(['paragraph: Then Rana Pike']);
  typing.write('. They said.RP').press('Tab');
  expect(typing.outline()).toEqual(['paragraph: Then Rana Pike. They said.Councillor R. Penhallow']);
});

it('initials of nobody keep the caret: the next words must not go to a button', () => {
  typing = openEditor(undefined, { namesOf });
  typing.write('Then XY');
  expect(typing.takes('Tab')).toBe(true);
  expect(typing.outline()).toEqual(['paragraph: Then XY']);
  typing.write(' said');
  expect(typing.takes('Tab')).toBe(false);
});

it('initials in a list write a name too, and after Escape Tab is left to the browser', () => {
  typing = openEditor(undefined, { namesOf });
  typing.write('- RP').press('Tab');
  expect(typing.outline()).toEqual(['bullet > paragraph: Councillor R. Penhallow']);
  typing.write(' RP').press('Escape');
  expect(typing.takes('Tab')).toBe(false);
});

it('what a screen inserts takes the empty line, selects its first field, and Tab goes from field to field and back', () => {
  typing = openEditor(undefined, { namesOf });
  insertBlocks([{ type: 'paragraph', content: [{ type: 'text', text: 'On [date] at [place].' }] }])(typing.editor.state, typing.editor.view.dispatch);
  const selected = (): string => typing.editor.state.doc.textBetween(typing.editor.state.selection.from, typing.editor.state.selection.to);
  expect(selected()).toBe('[date]');
  typing.press('Tab');
  expect(selected()).toBe('[place]');
  typing.press('Shift-Tab');
  expect(selected()).toBe('[date]');
  expect(typing.outline()).toEqual(['paragraph: On [date] at [place].']);
});

it('who fills the field of a sentence and ends it with a stop gets one stop, and goes on behind it', () => {
  typing = openEditor(undefined, { namesOf });
  insertBlocks([{ type: 'paragraph', content: [{ type: 'text', text: 'It was noted that [what].' }] }])(typing.editor.state, typing.editor.view.dispatch);
  typing.write('the lock is mended. It holds.');
  expect(typing.outline()).toEqual(['paragraph: It was noted that the lock is mended. It holds.']);
});

it('a row of dots is typed as it is, also before a full stop', () => {
  typing = openEditor(undefined, { namesOf });
  insertBlocks([{ type: 'paragraph', content: [{ type: 'text', text: 'They said [what].' }] }])(typing.editor.state, typing.editor.view.dispatch);
  typing.write('well ...');
  expect(typing.outline()).toEqual(['paragraph: They said well ....']);
});

it('Tab behind the last field goes to the end of its paragraph, so that the next words are the text\u2019s; after that it leaves the text', () => {
  typing = openEditor(undefined, { namesOf });
  insertBlocks([{ type: 'paragraph', content: [{ type: 'text', text: 'A report on [subject] comes in [month].' }] }])(typing.editor.state, typing.editor.view.dispatch);
  typing.write("the child's wish").press('Tab').write("St Patrick's month");
  expect(typing.takes('Tab')).toBe(true);
  typing.write(' It was noted.');
  expect(typing.outline()).toEqual(["paragraph: A report on the child's wish comes in St Patrick's month. It was noted."]);
  expect(typing.takes('Tab')).toBe(false);
});

it('Tab leaves the text from a paragraph whose field was filled some time ago', () => {
  typing = openEditor(undefined, { namesOf });
  insertBlocks([{ type: 'paragraph', content: [{ type: 'text', text: 'It comes in [month] again.' }] }])(typing.editor.state, typing.editor.view.dispatch);
  typing.write('May');
  typing.editor.commands.setTextSelection(3);
  expect(typing.takes('Tab')).toBe(false);
});
