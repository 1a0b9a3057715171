// Numbers and names that must be there once in a document: drawings, bookmarks, shapes (20.4.2.5, 17.13.6); counted in each file, and in the pack when it goes in.
import { markOf } from './marks.ts';

export type PackIds = {
  /** Of a drawing (`wp:docPr`), over the whole document. */
  readonly drawing: () => string;
  /** How many of each were given out. */
  readonly counted: () => { readonly drawings: number; readonly bookmarks: number };
  /** Of a bookmark. */
  readonly bookmark: () => string;
  /** True once for each name, compared as Word does: without case. */
  readonly takeName: (name: string) => boolean;
};

export const packIds = (): PackIds => {
  let drawings = 0;
  let bookmarks = 0;
  const names = new Set<string>();
  return {
    drawing: () => markOf('drawing', drawings += 1),
    counted: () => ({ drawings, bookmarks }),
    bookmark: () => markOf('bookmark', bookmarks += 1),
    takeName: name => {
      const key = name.toLowerCase();
      if (names.has(key)) return false;
      names.add(key);
      return true;
    },
  };
};
