// Keeps what a resolution promises after each change, in the same step of undo: each part has an id of its own,
// and parts have numbers from the second part on (DOMAIN 1, Minutes: "one text or numbered parts").
import { Extension } from '@tiptap/core';
import type { Node as TextNode } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { NewId } from '../../../../shared/model/ids.ts';

type Change = { readonly pos: number; readonly attrs: Readonly<Record<string, unknown>> };

/** Ids of parts that stood among several; a sole survivor of these loses its number. */
const numberedParts = (doc: TextNode): ReadonlySet<unknown> => {
  const ids = new Set<unknown>();
  doc.descendants((node) => {
    if (node.type.name !== 'resolution') return true;
    if (node.childCount > 1) node.forEach((part) => ids.add(part.attrs['id']));
    return false;
  });
  return ids;
};

/**
 * What must change so that each part has its own id and each resolution the right first number.
 * @param before the text before the change, @param after the text after it
 */
export const resolutionChanges = (before: TextNode, after: TextNode, newId: NewId): readonly Change[] => {
  const changes: Change[] = [];
  const seen = new Set<unknown>();
  let wereNumbered: ReadonlySet<unknown> | null = null;
  after.descendants((node, pos) => {
    if (node.type.name !== 'resolution') return true;
    const { start } = node.attrs;
    if (node.childCount > 1 && start === null) changes.push({ pos, attrs: { ...node.attrs, start: 1 } });
    if (node.childCount === 1 && start !== null) {
      wereNumbered ??= numberedParts(before);
      if (wereNumbered.has(node.firstChild?.attrs['id'])) changes.push({ pos, attrs: { ...node.attrs, start: null } });
    }
    node.forEach((part, offset) => {
      const { id } = part.attrs;
      if (id === '' || seen.has(id)) changes.push({ pos: pos + 1 + offset, attrs: { id: newId() } });
      else seen.add(id);
    });
    return false;
  });
  return changes;
};

export const ResolutionUpkeep = Extension.create<{ readonly newId: NewId }>({
  name: 'resolutionUpkeep',
  addProseMirrorPlugins() {
    const { newId } = this.options;
    return [
      new Plugin({
        appendTransaction: (transactions, before, after) => {
          if (!transactions.some((transaction) => transaction.docChanged)) return null;
          const changes = resolutionChanges(before.doc, after.doc, newId);
          if (changes.length === 0) return null;
          const tr = after.tr;
          for (const { pos, attrs } of changes) tr.setNodeMarkup(pos, null, attrs);
          return tr;
        },
      }),
    ];
  },
});
