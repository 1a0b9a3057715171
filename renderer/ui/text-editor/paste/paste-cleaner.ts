// Hooks the cleaning of pasted HTML into the editor and tells when a word processor's formatting was cleaned.
import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { cleanPastedHtml } from './clean-pasted-html.ts';
import type { PasteSource } from './clean-pasted-html.ts';

export type Pasted = { readonly source: PasteSource; readonly plainText: string };

export const PasteCleaner = Extension.create<{ readonly onCleaned: (pasted: Pasted) => void }>({
  name: 'pasteCleaner',
  addOptions: () => ({ onCleaned: () => undefined }),
  addProseMirrorPlugins() {
    const { onCleaned } = this.options;
    let source: PasteSource | null = null;
    return [
      new Plugin({
        props: {
          transformPastedHTML: (html) => {
            const cleaned = cleanPastedHtml(html);
            source = cleaned.source;
            return cleaned.html;
          },
          handlePaste: (_view, event) => {
            if (source !== null && source !== 'orderpaper') onCleaned({ source, plainText: event.clipboardData?.getData('text/plain') ?? '' });
            source = null;
            return false;
          },
        },
      }),
    ];
  },
});
