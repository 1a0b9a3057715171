// Bookmarks: one start and one end each, no name twice, nothing that points to none (OOXML 17.13.6, 17.16.5.45).
import { findAll, type OpenedWord } from '../opened-word.ts';
import type { LintRule } from '../finding.ts';

const names = (word: OpenedWord): { part: string; name: string }[] =>
  word.stories.flatMap((part) => findAll(part.root, 'w:bookmarkStart').map((start) => ({ part: part.name, name: start.attributes.get('w:name') ?? '' })));

export const duplicateBookmarks: LintRule = {
  id: 'duplicate-bookmark-name', severity: 'error',
  check: (word) =>
    names(word).flatMap(({ part, name }, index, all) =>
      all.findIndex((other) => other.name.toLowerCase() === name.toLowerCase()) < index ? [{ part, message: `The bookmark "${name}" is there twice.` }] : [],
    ),
};

export const openBookmarks: LintRule = {
  id: 'bookmark-without-end', severity: 'error',
  check: (word) =>
    word.stories.flatMap((part) => {
      const ends = findAll(part.root, 'w:bookmarkEnd').map((end) => end.attributes.get('w:id'));
      const starts = findAll(part.root, 'w:bookmarkStart');
      return [
        ...starts
          .filter((start) => ends.filter((id) => id === start.attributes.get('w:id')).length !== 1)
          .map((start) => ({ part: part.name, message: `The bookmark "${start.attributes.get('w:name') ?? ''}" does not end once.` })),
        ...ends
          .filter((id) => !starts.some((start) => start.attributes.get('w:id') === id))
          .map((id) => ({ part: part.name, message: `A bookmark ends that never began (${id ?? ''}).` })),
      ];
    }),
};

export const danglingAnchors: LintRule = {
  id: 'anchor-to-nowhere', severity: 'error',
  check: (word) => {
    const known = new Set(names(word).map(({ name }) => name.toLowerCase()));
    return word.stories.flatMap((part) => {
      const anchors = findAll(part.root, 'w:hyperlink').map((link) => link.attributes.get('w:anchor')).filter((anchor) => anchor !== undefined);
      const simple = findAll(part.root, 'w:fldSimple').map((field) => field.attributes.get('w:instr') ?? '');
      const codes = [...findAll(part.root, 'w:instrText').map((code) => code.children.filter((c) => typeof c === 'string').join('')), ...simple];
      const referred = codes.map((code) => /^\s*(?:PAGEREF|REF|NOTEREF)\s+"?([^\s"\\]+)/i.exec(code)?.[1]).filter((name) => name !== undefined);
      return [...anchors, ...referred]
        .filter((name) => name !== '_top' && !known.has(name.toLowerCase()))
        .map((name) => ({ part: part.name, message: `Something refers to the bookmark "${name}", which is not there.` }));
    });
  },
};
