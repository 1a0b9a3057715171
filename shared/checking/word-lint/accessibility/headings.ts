// Headings: the first is level 1, no level is skipped, none is empty (WCAG 1.3.1, 2.4.6; DOMAIN P1).
import type { LintRule } from '../finding.ts';
import { findAll, headingLevel, visibleText, type OpenedWord } from '../opened-word.ts';

type FoundHeading = { readonly level: number; readonly text: string };

const headingsOf = (word: OpenedWord): FoundHeading[] =>
  (word.document === null ? [] : findAll(word.document.root, 'w:p')).flatMap((paragraph) => {
    const level = headingLevel(word, paragraph);
    return level === null ? [] : [{ level, text: visibleText(paragraph).trim() }];
  });

const part = (word: OpenedWord): string => word.document?.name ?? 'word/document.xml';

export const skippedLevels: LintRule = {
  id: 'heading-level-skipped', severity: 'error',
  check: (word) =>
    headingsOf(word).flatMap(({ level, text }, index, all) => {
      const before = all[index - 1]?.level ?? 0;
      return level > before + 1 ? [{ part: part(word), message: `"${text}" is a heading of level ${level} after level ${before}.` }] : [];
    }),
};

export const emptyHeadings: LintRule = {
  id: 'empty-heading', severity: 'error',
  check: (word) => headingsOf(word).filter(({ text }) => text === '').map(({ level }) => ({ part: part(word), message: `A heading of level ${level} is empty.` })),
};

export const noHeadings: LintRule = {
  id: 'no-headings', severity: 'error',
  check: (word) => (headingsOf(word).length === 0 ? [{ part: part(word), message: 'The document has no headings.' }] : []),
};
