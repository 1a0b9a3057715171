// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { TextSelection } from '@tiptap/pm/state';
import { insertReference } from '../../../renderer/ui/text-editor/keys/insert-reference.ts';
import { numbersNow } from '../../../renderer/ui/text-editor/numbering/show-numbers.ts';
import { openEditor } from './open-editor.ts';
import type { Typing } from './open-editor.ts';

const idA = '018f3a52-7d10-7abc-8def-0000000000aa';
const text = (words: string) => ({ type: 'text', text: words });
const paragraph = (words: string, anchor?: string) => ({
  type: 'paragraph', ...(anchor === undefined ? {} : { attrs: { anchor } }), ...(words === '' ? {} : { content: [text(words)] }),
});
const doc = (...content: object[]) => ({ type: 'doc', content });

let typing: Typing;
afterEach(() => {
  typing.close();
});

/** Which words each anchor stands at. */
const anchors = (): string[] => {
  const found: string[] = [];
  typing.editor.state.doc.descendants((node) => {
    if (typeof node.attrs['anchor'] === 'string') found.push(`${node.type.name} ${node.textContent}`);
  });
  return found;
};
const caretAt = (pos: number): Typing => {
  typing.editor.view.dispatch(typing.editor.state.tr.setSelection(TextSelection.create(typing.editor.state.doc, pos)));
  return typing;
};

describe('the anchor of a paragraph that is referred to', () => {
  it('stays with the first half when the paragraph is split', () => {
    typing = openEditor(doc(paragraph('First half', idA)));
    caretAt(6).press('Enter');
    expect(anchors()).toEqual(['paragraph First']);
  });

  it('goes with the words when an empty line is opened above them', () => {
    typing = openEditor(doc(paragraph('Words', idA)));
    caretAt(1).press('Enter');
    expect(typing.outline()).toEqual(['paragraph: ', 'paragraph: Words']);
    expect(anchors()).toEqual(['paragraph Words']);
  });

  it('survives joining to the paragraph before, and becoming a heading and a paragraph again', () => {
    typing = openEditor(doc(paragraph('Before '), paragraph('after', idA)));
    const pos = typing.editor.state.doc.child(0).nodeSize + 1;
    caretAt(pos);
    typing.editor.commands.joinBackward();
    expect(anchors()).toEqual(['paragraph Before after']);
    typing.press('Ctrl-Alt-1');
    expect(anchors()).toEqual(['heading Before after']);
    typing.press('Ctrl-Alt-1');
    expect(anchors()).toEqual(['paragraph Before after']);
  });

  it('goes when its words are deleted, and undo brings it back', () => {
    typing = openEditor(doc(paragraph('Stays'), paragraph('Goes', idA)));
    const { state, view } = typing.editor;
    view.dispatch(state.tr.delete(7, state.doc.content.size));
    expect(anchors()).toEqual([]);
    typing.press('Ctrl-z');
    expect(anchors()).toEqual(['paragraph Goes']);
  });

  it('is not doubled by copying, but moved by cutting and pasting', () => {
    typing = openEditor(doc(paragraph('Moved', idA), paragraph('End')));
    const html = typing.editor.view.serializeForClipboard(typing.editor.state.doc.slice(0, 7)).dom.innerHTML;
    caretAt(typing.editor.state.doc.content.size - 1);
    typing.editor.view.pasteHTML(html);
    expect(anchors()).toEqual(['paragraph Moved']);
    typing.close();
    typing = openEditor(doc(paragraph('End')));
    typing.editor.view.pasteHTML(html);
    expect(anchors()).toHaveLength(1);
  });

  it('is not taken from another section of the same paper', () => {
    typing = openEditor(doc(paragraph('Moved', idA)));
    const html = typing.editor.view.serializeForClipboard(typing.editor.state.doc.slice(0, 7)).dom.innerHTML;
    typing.close();
    typing = openEditor(doc(paragraph('Here')));
    typing.labels.setOthers((target) => (target === idA ? '4.1' : null));
    typing.editor.view.pasteHTML(html);
    expect(anchors()).toEqual([]);
  });

  it('is absent from the record where there is none', () => {
    typing = openEditor(doc(paragraph('Plain'), { type: 'heading', attrs: { level: 2 }, content: [text('Head')] }));
    const stored = typing.stored();
    expect(stored.ok && JSON.stringify(stored.value)).not.toContain('anchor');
  });
});

describe('references', () => {
  it('give the paragraph its anchor in the same step and show its number, which follows', () => {
    typing = openEditor(doc(paragraph('One.'), paragraph('Two.'), paragraph('See ')), { section: '3' });
    caretAt(typing.editor.state.doc.content.size - 1);
    const second = numbersNow(typing.editor.state)[1];
    insertReference({ pos: second?.pos ?? -1, anchor: idA })(typing.editor.state, typing.editor.view.dispatch);
    const shown = () => typing.editor.view.dom.querySelector('[data-ref]')?.textContent;
    expect(shown()).toBe('3.2');
    caretAt(1).press('Enter').write('New.');
    caretAt(1).write('Newer. ');
    expect(shown()).toBe('3.3');
    expect(typing.stored()).toMatchObject({ ok: true });
    typing.press('Ctrl-z');
  });

  it('say when their target is gone', () => {
    typing = openEditor(doc({ type: 'paragraph', content: [{ type: 'paragraphRef', attrs: { target: idA } }] }));
    const shown = typing.editor.view.dom.querySelector('[data-ref]');
    expect(shown?.textContent).toBe('[removed]');
    typing.labels.setOthers(() => '7.1');
    expect(shown?.textContent).toBe('7.1');
  });

  it('carry no marks into the record', () => {
    typing = openEditor(doc({ type: 'paragraph', content: [text('a '), { type: 'paragraphRef', attrs: { target: idA } }] }));
    typing.editor.commands.selectAll();
    typing.press('Ctrl-b');
    expect(typing.stored().ok).toBe(true);
  });
});

describe('the numbers beside the blocks of a section', () => {
  const shownNumbers = () => [...typing.editor.view.dom.querySelectorAll('[data-number]')].map((block) => `${block.getAttribute('data-number') ?? ''} ${block.textContent ?? ''}`);

  it('are those that print, and follow while it is written', () => {
    typing = openEditor(doc(paragraph('One'), { type: 'heading', attrs: { level: 1 }, content: [text('Sub')] }, paragraph('Below'), paragraph('')), { section: '5' });
    expect(shownNumbers()).toEqual(['5.1 One', '5.2 Sub', '5.2.1 Below']);
    caretAt(4).press('Enter').write('x');
    expect(shownNumbers()).toEqual(['5.1 One', '5.2 x', '5.3 Sub', '5.3.1 Below']);
  });

  it('stay right when blocks change places and kinds', () => {
    typing = openEditor(doc(paragraph('One'), paragraph('Two'), paragraph('Three')), { section: '5' });
    const { state, view } = typing.editor;
    const [one, two, three] = state.doc.children;
    if (one === undefined || two === undefined || three === undefined) throw new Error('three paragraphs');
    view.dispatch(state.tr.replaceWith(0, state.doc.content.size, [three, one, two, one]));
    expect(shownNumbers()).toEqual(['5.1 Three', '5.2 One', '5.3 Two', '5.4 One']);
    caretAt(1).press('Ctrl-Alt-1');
    expect(shownNumbers()).toEqual(['5.1 Three', '5.1.1 One', '5.1.2 Two', '5.1.3 One']);
  });

  it('leave the stored blocks that were not typed in the objects that they were', () => {
    typing = openEditor(doc(paragraph('One'), paragraph('Two')), { section: '5' });
    const before = typing.stored();
    caretAt(1).write('x');
    const later = typing.stored();
    if (!before.ok || !later.ok) throw new Error('not stored');
    expect(later.value.content[0]).not.toBe(before.value.content[0]);
    expect(later.value.content[1]).toBe(before.value.content[1]);
  });

  it('are not there outside numbered sections', () => {
    typing = openEditor(doc(paragraph('One')));
    expect(shownNumbers()).toEqual([]);
  });
});
