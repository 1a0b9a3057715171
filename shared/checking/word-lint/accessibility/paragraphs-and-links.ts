// Space made by empty paragraphs, links that read as addresses (WCAG 2.4.4; DOMAIN P1).
import { childOf, elementsOf, type XmlElement } from '../../../ooxml/xml-tree.ts';
import type { LintRule } from '../finding.ts';
import { findAll, visibleText, walk } from '../opened-word.ts';

const carriers = ['w:drawing', 'w:pict', 'w:object', 'w:sym', 'w:fldChar', 'w:fldSimple', 'w:br', 'w:sectPr', 'w:noBreakHyphen', 'm:oMath', 'mc:AlternateContent', 'w:footnoteRef', 'w:endnoteRef', 'w:separator', 'w:continuationSeparator'];

const isEmpty = (paragraph: XmlElement): boolean => visibleText(paragraph).trim() === '' && findAll(paragraph, ...carriers).length === 0;

const endsSection = (element: XmlElement | undefined): boolean => element === undefined || findAll(element, 'w:sectPr').length > 0;

/** Word itself needs a paragraph at the end of a cell, between or after tables, in a head or foot without words, and in a section without any. */
const isNeeded = (paragraph: XmlElement, parent: XmlElement | undefined): boolean => {
  const siblings = parent === undefined ? [] : elementsOf(parent).filter((element) => element.name !== 'w:tcPr');
  const at = siblings.indexOf(paragraph);
  const before = siblings[at - 1]?.name;
  const after = siblings[at + 1]?.name;
  if (parent?.name === 'w:hdr' || parent?.name === 'w:ftr') return siblings.length === 1;
  if (parent?.name === 'w:tc') return siblings.length === 1 || (before === 'w:tbl' && after === undefined);
  if (parent?.name === 'w:body' && after === 'w:sectPr' && endsSection(siblings[at - 1])) return true;
  return before === 'w:tbl' && (after === 'w:tbl' || after === 'w:sectPr' || after === undefined);
};

export const emptyParagraphs: LintRule = {
  id: 'empty-paragraph', severity: 'error',
  check: (word) =>
    word.stories.flatMap((part) =>
      [...walk(part.root)]
        .filter(([element, ancestors]) => element.name === 'w:p' && isEmpty(element) && !isNeeded(element, ancestors.at(-1)))
        .map(() => ({ part: part.name, message: 'A paragraph is empty: space belongs to the style.' })),
    ),
};

export const bareLinks: LintRule = {
  id: 'bare-link', severity: 'advice',
  check: (word) =>
    word.stories.flatMap((part) =>
      findAll(part.root, 'w:hyperlink')
        .map((link) => visibleText(link).trim())
        .filter((text) => text === '' || /^(https?:\/\/|www\.)\S+$/i.test(text))
        .map((text) => ({ part: part.name, message: `The link "${text}" does not say where it leads.` })),
    ),
};

/** Lists made by typing: a screen reader doesn't count them. */
export const typedBullets: LintRule = {
  id: 'typed-bullet', severity: 'advice',
  check: (word) =>
    word.stories.flatMap((part) =>
      findAll(part.root, 'w:p')
        .filter((paragraph) => /^[\u2022\u25cf\u25aa\uf0b7]\s/.test(visibleText(paragraph)) && childOf(childOf(paragraph, 'w:pPr'), 'w:numPr') === undefined)
        .map((paragraph) => ({ part: part.name, message: `"${visibleText(paragraph).slice(0, 40)}" has a typed bullet.` })),
    ),
};
