// A real editor in jsdom that is typed into key by key, the way the browser would hand the keys over.
import { Editor } from '@tiptap/core';
import { editorExtensions } from '../../../renderer/ui/text-editor/editor/editor-extensions.ts';
import type { PicturePorts } from '../../../renderer/ui/text-editor/editor/editor-ports.ts';
import type { NamesOf } from '../../../renderer/ui/text-editor/keys/tab-words.ts';
import type { Pasted } from '../../../renderer/ui/text-editor/paste/paste-cleaner.ts';
import { createTargetLabels } from '../../../renderer/ui/text-editor/schema/target-labels.ts';
import type { OwnedTargetLabels } from '../../../renderer/ui/text-editor/schema/target-labels.ts';
import { toTextDoc } from '../../../renderer/ui/text-editor/schema/text-doc.ts';
import type { Speller } from '../../../renderer/ui/text-editor/spelling/speller.ts';
import type { Result } from '../../../shared/model/result.ts';
import type { TextDoc } from '../../../shared/model/text.ts';
import { outline } from './outline.ts';

export type Typing = {
  readonly write: (text: string) => Typing;
  readonly press: (key: string) => Typing;
  /** Whether the editor keeps the key from the browser. */
  readonly takes: (key: string) => boolean;
  readonly outline: () => string[];
  readonly json: () => unknown;
  readonly partIds: () => string[];
  readonly stored: () => Result<TextDoc>;
  readonly menus: () => number;
  readonly described: () => number;
  readonly cleaned: readonly Pasted[];
  /** "find", "replace", "spelling" as their keys were pressed. */
  readonly asked: readonly string[];
  readonly editor: Editor;
  readonly labels: OwnedTargetLabels;
  readonly close: () => void;
};

// jsdom has no clipboard events, which the editor makes when it pastes by itself.
if (typeof ClipboardEvent === 'undefined') Object.assign(globalThis, { ClipboardEvent: class extends Event {} });

// Nor does it lay anything out.
if (!('getClientRects' in Range.prototype)) {
  Object.assign(Range.prototype, { getClientRects: () => Object.assign([], { item: () => null }), getBoundingClientRect: () => new DOMRect() });
}
if (!('scrollIntoView' in Element.prototype)) Object.assign(Element.prototype, { scrollIntoView: () => undefined });

const codes: Readonly<Record<string, number>> = { Enter: 13, Backspace: 8, Tab: 9, Escape: 27 };

const keyEvent = (name: string): KeyboardEvent => {
  const parts = name.split('-');
  const key = parts.at(-1) ?? '';
  return new KeyboardEvent('keydown', {
    key: parts.includes('Shift') && key.length === 1 ? key.toUpperCase() : key,
    keyCode: codes[key] ?? key.toUpperCase().charCodeAt(0),
    ctrlKey: parts.includes('Ctrl'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
    bubbles: true,
    cancelable: true,
  });
};

/** Opens an editor on a text (an empty one by default). */
export type Around = { readonly section?: string; readonly pictures?: PicturePorts; readonly namesOf?: NamesOf; readonly speller?: Speller };

export const openEditor = (content: object = { type: 'doc', content: [{ type: 'paragraph' }] }, { section: given, pictures: ports, namesOf, speller: spells }: Around = {}): Typing => {
  const [section, pictures, speller, labels] = [given ?? null, ports ?? null, spells ?? null, createTargetLabels()];
  const cleaned: Pasted[] = [];
  const asked: string[] = [];
  let [count, menus, described] = [0, 0, 0];
  const element = document.createElement('div');
  document.body.append(element);
  const editor = new Editor({
    element,
    extensions: editorExtensions({
      lead: () => 'Resolved:-',
      newId: () => `018f3a52-7d10-7abc-8def-${String((count += 1)).padStart(12, '0')}`,
      labels,
      section,
      pictures: () => pictures,
      onInsertMenu: () => (menus += 1),
      onDescribe: () => (described += 1),
      onPasteCleaned: (pasted) => cleaned.push(pasted),
      speller,
      ...(namesOf === undefined ? {} : { namesOf }),
      onFind: (mode) => asked.push(mode),
      onNextMisspelt: () => asked.push('spelling'),
      onMisspelt: () => undefined,
    }),
    content,
    injectCSS: false,
    enableContentCheck: true,
  });
  const type = (character: string): void => {
    editor.view.dom.dispatchEvent(keyEvent(character));
    const { from, to } = editor.state.selection;
    const plain = () => editor.state.tr.insertText(character, from, to);
    const handled = editor.view.someProp('handleTextInput', (handle) => handle(editor.view, from, to, character, plain)) ?? false;
    if (!handled) editor.view.dispatch(plain());
  };
  const takes = (name: string): boolean => {
    const event = keyEvent(name);
    editor.view.dom.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const typing: Typing = {
    write: (text) => {
      for (const character of text) type(character);
      return typing;
    },
    press: (key) => {
      takes(key);
      return typing;
    },
    takes,
    outline: () => outline(editor.state.doc),
    json: () => editor.getJSON(),
    partIds: () => {
      const ids: string[] = [];
      editor.state.doc.descendants((node) => {
        if (node.type.name === 'resolutionPart') ids.push(String(node.attrs['id']));
      });
      return ids;
    },
    stored: () => toTextDoc(editor.state.doc),
    menus: () => menus,
    described: () => described,
    cleaned,
    asked,
    editor,
    labels,
    close: () => {
      editor.destroy();
      element.remove();
    },
  };
  return typing;
};
