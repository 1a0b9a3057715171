// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { TextDoc } from '../../../shared/model/text.ts';
import { countInText, replaceInText } from '../../../renderer/lib/find-in-text.ts';
import { spansOf } from '../../../renderer/lib/find-words.ts';
import { wordsOfText } from '../../../renderer/lib/word-count.ts';
import { editorFind } from '../../../renderer/ui/text-editor/find/editor-find.ts';
import { countWords } from '../../../renderer/ui/text-editor/find/find-bar.tsx';
import { foundAt, positionOf, stepFound } from '../../../renderer/ui/text-editor/find/find-places.ts';
import { wordsOfDoc } from '../../../renderer/ui/text-editor/editor/word-count.tsx';
import { openEditor } from './open-editor.ts';
import type { Typing } from './open-editor.ts';

const query = (words: string, over: object = {}) => ({ words, wholeWord: false, matchCase: false, ...over });
const text = (words: string, ...marks: object[]) => (marks.length === 0 ? { type: 'text', text: words } : { type: 'text', text: words, marks });
const bold = { type: 'bold' };
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const docOf = (...content: object[]) => ({ type: 'doc', content }) as TextDoc;

describe('finding words in a line', () => {
  it('takes any quotation mark, space and hyphen that looks the same', () => {
    expect(spansOf('the child\u2019s well\u2011being plan\u00a0A', query("child's well-being plan a"))).toEqual([{ from: 4, to: 29 }]);
  });
  it('finds whole words only, or with their capitals, when asked to', () => {
    expect(spansOf('care carer Care', query('care'))).toHaveLength(3);
    expect(spansOf('care carer Care', query('care', { wholeWord: true }))).toEqual([{ from: 0, to: 4 }, { from: 11, to: 15 }]);
    expect(spansOf('care carer Care', query('Care', { matchCase: true }))).toEqual([{ from: 11, to: 15 }]);
    expect(spansOf('careful care', query('care', { wholeWord: true }))).toEqual([{ from: 8, to: 12 }]);
  });
  it('keeps the places right after a letter whose small form is longer', () => {
    expect(spansOf('\u0130 care', query('CARE'))).toEqual([{ from: 2, to: 6 }]);
  });
  it('finds nothing for no words, and none over another', () => {
    expect(spansOf('aaaa', query(''))).toEqual([]);
    expect(spansOf('aaaa', query('aa'))).toHaveLength(2);
  });
});

describe('replacing in a stored text', () => {
  const report = docOf(
    { type: 'heading', attrs: { level: 1 }, content: [text('Foster carers')] },
    paragraph(text('Foster ', bold), text('carers said'), { type: 'hardBreak' }, text('that foster carers')),
    { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableHeader', content: [paragraph(text('Foster carers'))] }] }] },
  );
  it('keeps marks, breaks, headings and tables, and counts', () => {
    expect(countInText(report, query('foster carers'))).toBe(4);
    const { text: changed, count } = replaceInText(report, query('foster carers'), 'Kinship carers');
    expect(count).toBe(4);
    expect(changed.content[1]).toEqual(paragraph(text('Kinship carers', bold), text(' said'), { type: 'hardBreak' }, text('that Kinship carers')));
    expect(changed.content[2]).toMatchObject({ type: 'table' });
    expect(JSON.stringify(report)).toContain('foster carers');
  });
  it('with nothing takes the words away, and a paragraph of them is empty', () => {
    expect(replaceInText(docOf(paragraph(text('gone'))), query('gone'), '').text).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
  });
  it('gives the text itself back where nothing was found', () => {
    expect(replaceInText(report, query('absent'), 'x').text).toBe(report);
  });
});

describe('finding in the open text', () => {
  let typing: Typing;
  afterEach(() => { typing.close(); });

  it('marks all finds, selects one, and follows what is typed', () => {
    typing = openEditor(docOf(paragraph(text('care and care')), paragraph(text('Care'))));
    const find = editorFind(typing.editor);
    expect(find.search(query('care'))).toBe(3);
    find.go(1);
    expect(typing.editor.view.dom.querySelectorAll('[data-found]')).toHaveLength(3);
    expect(typing.editor.view.dom.querySelector('[data-current]')?.textContent).toBe('care');
    expect(find.selectedWords()).toBe('care');
    typing.editor.commands.focus('end');
    typing.write(' care');
    expect(find.count()).toBe(4);
    find.search(null);
    expect(typing.editor.view.dom.querySelectorAll('[data-found]')).toHaveLength(0);
  });

  it('replaces one or all with the marks of the first letter; all is one step of undo', () => {
    typing = openEditor(docOf(paragraph(text('care', bold), text(' and care'))));
    const find = editorFind(typing.editor);
    find.search(query('care'));
    find.replace(0, 'support');
    expect(typing.outline()).toEqual(['paragraph: *support* and care']);
    typing.press('Ctrl-z');
    expect(find.replaceAll('help')).toBe(2);
    expect(typing.outline()).toEqual(['paragraph: *help* and help']);
    typing.press('Ctrl-z');
    expect(typing.outline()).toEqual(['paragraph: *care* and care']);
  });

  it('Ctrl+F and Ctrl+H ask for the bar', () => {
    typing = openEditor();
    typing.press('Ctrl-f').press('Ctrl-h');
    expect(typing.asked).toEqual(['find', 'replace']);
  });
});

describe('stepping through several texts', () => {
  const places = [{ id: 'a', count: 2 }, { id: 'b', count: 0 }, { id: 'c', count: 1 }];
  it('goes on from text to text and round again, both ways', () => {
    expect(stepFound(places, { id: 'a', index: 1 }, null, 1)).toEqual({ id: 'c', index: 0 });
    expect(stepFound(places, { id: 'c', index: 0 }, null, 1)).toEqual({ id: 'a', index: 0 });
    expect(stepFound(places, { id: 'a', index: 0 }, null, -1)).toEqual({ id: 'c', index: 0 });
  });
  it('begins at the caret of the open text', () => {
    expect(stepFound(places, null, { id: 'a', index: 1 }, 1)).toEqual({ id: 'a', index: 1 });
    expect(stepFound(places, null, { id: 'a', index: null }, 1)).toEqual({ id: 'c', index: 0 });
    expect(stepFound(places, null, { id: 'c', index: 0 }, -1)).toEqual({ id: 'a', index: 1 });
  });
  it('says which of how many', () => {
    expect(positionOf(places, { id: 'c', index: 0 })).toBe(3);
    expect(countWords(17, 3, 'care')).toBe('3 of 17');
    expect(countWords(0, null, 'care')).toBe('Not found');
    expect(foundAt([], 0)).toBeNull();
  });
});

describe('counting words', () => {
  it('counts as Word does, in lists and tables too, the same in the editor and out of it', () => {
    const content = docOf(
      paragraph(text('Two words'), { type: 'hardBreak' }, text('and \u2013 three: more')),
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('co-opted ', bold), text('member'))] }] },
    );
    expect(wordsOfText(content)).toBe(7);
    const typing = openEditor(content);
    expect(wordsOfDoc(typing.editor.state.doc)).toBe(7);
    typing.close();
  });
});
