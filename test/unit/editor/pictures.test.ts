// @vitest-environment jsdom
import { undo } from '@tiptap/pm/history';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { failed, ok } from '../../../shared/model/result.ts';
import type { PicturePorts } from '../../../renderer/ui/text-editor/editor/editor-ports.ts';
import { changePicture, firstAttrs, insertPicture, selectedPicture } from '../../../renderer/ui/text-editor/pictures/insert-picture.ts';
import * as toasts from '../../../renderer/ui/toast-queue.ts';
import { openEditor } from './open-editor.ts';
import type { Typing } from './open-editor.ts';

const picture = { sha256: 'b'.repeat(64), width: 900, height: 600 };
const onePixel = 'data:image/png;base64,iVBORw0KGgo=';

const ports = (over: Partial<PicturePorts> = {}): PicturePorts => ({
  urlOf: () => Promise.resolve('blob:here'),
  choose: () => Promise.resolve(null),
  take: vi.fn(() => Promise.resolve(ok(picture))),
  consentAtFirst: 'needed',
  ...over,
});

let typing: Typing;
afterEach(() => {
  typing.close();
  vi.restoreAllMocks();
});
const insert = (): void => {
  insertPicture(firstAttrs(picture, 'needed'))(typing.editor.state, typing.editor.view.dispatch);
};
const settled = () => vi.waitFor(() => { expect(typing.outline().some((line) => line.startsWith('image'))).toBe(true); });
const figure = () => typing.editor.view.dom.querySelector('figure');

/** jsdom has no clipboard events: what the editor reads of one. */
const pasteEvent = (files: readonly File[], words = '', html = ''): Event =>
  Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
    clipboardData: { files, getData: (type: string) => (type === 'text/plain' ? words : type === 'text/html' ? html : ''), clearData: () => undefined, setData: () => undefined },
  });

describe('a picture in a text', () => {
  it('stands in place of an empty paragraph, else after the block of the caret, and is selected', () => {
    typing = openEditor(undefined, { pictures: ports() });
    insert();
    expect(typing.outline()).toEqual(['image: ']);
    expect(selectedPicture(typing.editor.state)?.attrs.width).toBe(900);
  });

  it('inserted from within a list stands after the whole list', () => {
    typing = openEditor(undefined, { pictures: ports() });
    typing.write('- One');
    insert();
    expect(typing.outline()).toEqual(['bullet > paragraph: One', 'image: ']);
  });

  it('says that its description is missing until it has one or is decorative', () => {
    typing = openEditor(undefined, { pictures: ports() });
    insert();
    expect(figure()?.querySelector('[data-note]')?.textContent).toContain('No description yet');
    changePicture(0, { alt: 'A hall' })(typing.editor.state, typing.editor.view.dispatch);
    expect(figure()?.querySelector<HTMLElement>('[data-note]')?.hidden).toBe(true);
    expect(figure()?.querySelector('img')?.alt).toBe('A hall');
    expect(selectedPicture(typing.editor.state)).not.toBeNull();
    changePicture(0, { alt: '', decorative: true })(typing.editor.state, typing.editor.view.dispatch);
    expect(figure()?.querySelector<HTMLElement>('[data-note]')?.hidden).toBe(true);
  });

  it('says when nobody has agreed to it, in the words of its screen', () => {
    typing = openEditor(undefined, { pictures: ports({ consentWords: (consent) => (consent === 'needed' ? { words: 'Nobody has agreed yet.', isMissing: true } : null) }) });
    insert();
    expect(figure()?.querySelector('[data-note][data-missing]')?.textContent).toContain('Nobody has agreed yet.');
  });

  it('says when its bytes are not here', async () => {
    typing = openEditor(undefined, { pictures: ports({ urlOf: () => Promise.resolve(null) }) });
    insert();
    await vi.waitFor(() => { expect(figure()?.textContent).toContain('not on this computer'); });
  });

  it('Enter asks for its description; typing goes on below it and never over it', () => {
    typing = openEditor(undefined, { pictures: ports() });
    insert();
    typing.press('Enter');
    expect(typing.described()).toBe(1);
    typing.write('Below');
    expect(typing.outline()).toEqual(['image: ', 'paragraph: Below']);
  });

  it('is what the record holds, and nothing else of it', () => {
    typing = openEditor(undefined, { pictures: ports() });
    insert();
    expect(typing.stored()).toEqual({ ok: true, value: { type: 'doc', content: [{ type: 'image', attrs: { ...picture, size: 'full', alt: '', decorative: false, caption: '', consent: 'needed' } }] } });
  });
});

describe('pictures that are pasted', () => {
  it('as files go through the port that stores them', async () => {
    const taking = ports();
    typing = openEditor(undefined, { pictures: taking });
    typing.editor.view.dom.dispatchEvent(pasteEvent([new File(['x'], 'hall.png', { type: 'image/png' })]));
    await settled();
    expect(taking.take).toHaveBeenCalledOnce();
  });

  it('that were refused leave the text as it is', async () => {
    const taking = ports({ take: vi.fn(() => Promise.resolve(failed({ code: 'x', what: 'No.', remedy: 'None.' }))) });
    typing = openEditor(undefined, { pictures: taking });
    typing.editor.view.dom.dispatchEvent(pasteEvent([new File(['x'], 'hall.heic', { type: '' })]));
    await vi.waitFor(() => { expect(taking.take).toHaveBeenCalledOnce(); });
    expect(typing.outline()).toEqual(['paragraph: ']);
  });

  it('with their bytes in HTML keep their place among the words; others are counted as left out', async () => {
    const html = `<p>Before</p><p><img src="${onePixel}"></p><p>After<img src="http://example.org/a.png"><img src="javascript:alert(1)"><img width="1" height="1" src="http://example.org/beacon"></p>`;
    typing = openEditor(undefined, { pictures: ports() });
    typing.editor.view.dom.dispatchEvent(pasteEvent([], 'Before After', html));
    await settled();
    expect(typing.outline()).toEqual(['paragraph: Before', 'image: ', 'paragraph: After']);
    expect(typing.cleaned).toEqual([{ source: 'web', plainText: 'Before After', leftOut: 2 }]);
    expect(typing.editor.view.dom.innerHTML).not.toMatch(/example\.org|javascript/);
  });

  describe('while they are on their way', () => {
    const html = `<p>One</p><p><img src="${onePixel}"></p><p>Two</p><p><img src="${onePixel}"></p><p><img src="${onePixel}"></p>`;
    type Arrival = (stored: Awaited<ReturnType<PicturePorts['take']>>) => void;
    const waiting = (): { readonly arrive: (sha256: string) => Promise<void>; readonly reject: () => void; readonly taking: PicturePorts } => {
      const asked: { resolve: Arrival; reject: (why: Error) => void }[] = [];
      const taking = ports({ take: () => new Promise((resolve, reject) => { asked.push({ resolve, reject }); }) });
      const next = async () => vi.waitFor(() => { const first = asked.shift(); if (first === undefined) throw new Error('No picture is waited for'); return first; });
      return { taking, arrive: async (sha256) => { (await next()).resolve(ok({ ...picture, sha256 })); }, reject: () => { asked.shift()?.reject(new Error('broken')); } };
    };
    const paste = (given: PicturePorts, content?: object): void => {
      typing = openEditor(content, { pictures: given });
      typing.editor.view.dom.dispatchEvent(pasteEvent([], 'One Two', html));
    };
    const pictures = (): unknown[] => { const found: unknown[] = []; typing.editor.state.doc.forEach((node) => { if (node.type.name === 'image') found.push(node.attrs['sha256']); }); return found; };

    it('the words stand already, and the caret behind them; each takes its place however it moved, as a part of the paste', async () => {
      const { taking, arrive } = waiting();
      paste(taking);
      expect(typing.outline().filter((line) => line !== 'paragraph: ')).toEqual(['paragraph: One', 'paragraph: Two']);
      expect(typing.stored().ok).toBe(true);
      typing.editor.view.dispatch(typing.editor.state.tr.insertText('Zero. ', 1));
      for (const letter of ['a', 'b', 'c']) await arrive(letter.repeat(64));
      await vi.waitFor(() => { expect(pictures()).toEqual(['a', 'b', 'c'].map((letter) => letter.repeat(64))); });
      expect(typing.outline().filter((line) => line !== 'paragraph: ')).toEqual(['paragraph: Zero. One', 'image: ', 'paragraph: Two', 'image: ', 'image: ']);
      undo(typing.editor.state, typing.editor.view.dispatch);
      expect(typing.outline()).toEqual(['paragraph: ']);
    });

    it('the text may be left: the words are in it, and what did not come is said', async () => {
      const { taking, arrive } = waiting();
      const said = vi.spyOn(toasts, 'showToast');
      paste(taking);
      const words = typing.outline();
      typing.editor.destroy();
      expect(words.join()).toMatch(/One.*Two/);
      await arrive('a'.repeat(64));
      await vi.waitFor(() => { expect(JSON.stringify(said.mock.calls)).toContain('3 pictures of the paste did not come in'); });
    });

    it('one that breaks leaves the others in their places, and an undone paste brings none', async () => {
      const { taking, arrive, reject } = waiting();
      const said = vi.spyOn(toasts, 'showToast');
      paste(taking);
      reject();
      await arrive('b'.repeat(64));
      await vi.waitFor(() => { expect(pictures()).toEqual(['b'.repeat(64)]); });
      undo(typing.editor.state, typing.editor.view.dispatch);
      await arrive('c'.repeat(64));
      await vi.waitFor(() => { expect(JSON.stringify(said.mock.calls)).toContain('A picture of the paste did not come in'); });
      expect(typing.outline()).toEqual(['paragraph: ']);
    });
  });

  it('do not come into a text that takes none, not even our own', () => {
    typing = openEditor(undefined, { pictures: ports() });
    insert();
    const html = typing.editor.view.serializeForClipboard(typing.editor.state.doc.slice(0, 1)).dom.innerHTML;
    typing.close();
    typing = openEditor();
    typing.editor.view.pasteHTML(html);
    expect(typing.outline().join()).not.toContain('image');
  });

  it('of our own come with their words', () => {
    typing = openEditor({ type: 'doc', content: [{ type: 'image', attrs: { ...firstAttrs(picture, 'not-needed'), alt: 'A hall', size: 'half' } }] }, { pictures: ports() });
    const html = typing.editor.view.serializeForClipboard(typing.editor.state.doc.slice(0, 1)).dom.innerHTML;
    typing.close();
    typing = openEditor(undefined, { pictures: ports() });
    typing.editor.view.pasteHTML(html);
    expect(typing.json()).toMatchObject({ content: [{ type: 'image', attrs: { alt: 'A hall', size: 'half', consent: 'not-needed' } }] });
  });
});
