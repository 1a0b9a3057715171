// What the accessible house style adds: sans serif from 12 pt, left aligned, no capitals, underline for links only, contrast (DOMAIN P1).
import { childOf, elementsOf, toggleOf, valueOf, type XmlElement } from '../../../ooxml/xml-tree.ts';
import type { LintRule } from '../finding.ts';
import { findAll, paragraphStyle, styleChain, visibleText, type OpenedWord, type Part } from '../opened-word.ts';

/** Run properties that are in force somewhere: of runs, and of the styles that the stories use. */
const propertiesInUse = (word: OpenedWord): { part: string; properties: XmlElement; link: boolean }[] => [
  ...word.stories.flatMap((part) =>
    findAll(part.root, 'w:r').flatMap((run) => {
      const properties = childOf(run, 'w:rPr');
      return properties === undefined ? [] : [{ part: part.name, properties, link: /hyperlink/i.test(valueOf(properties, 'w:rStyle') ?? '') }];
    }),
  ),
  ...[...usedStyles(word)].flatMap((style) =>
    elementsOf(style)
      .filter((child) => child.name === 'w:rPr')
      .map((properties) => ({ part: 'word/styles.xml', properties, link: /hyperlink/i.test(valueOf(style, 'w:name') ?? '') })),
  ),
];

const usedStyles = (word: OpenedWord): ReadonlySet<XmlElement> => {
  const ids = word.stories.flatMap((part) => [
    ...findAll(part.root, 'w:p').map((paragraph) => paragraphStyle(word, paragraph)),
    ...findAll(part.root, 'w:rStyle', 'w:tblStyle').map((reference) => reference.attributes.get('w:val')),
  ]);
  return new Set([...new Set(ids)].flatMap((id) => styleChain(word, id)));
};

const inUse = (id: string, wrong: (properties: XmlElement, link: boolean) => string | null): LintRule => ({
  id, severity: 'error',
  check: (word) => propertiesInUse(word).flatMap(({ part, properties, link }) => {
    const message = wrong(properties, link);
    return message === null ? [] : [{ part, message }];
  }),
});

export const capitalsAsFormat = inUse('capitals', (properties) =>
  toggleOf(properties, 'w:caps') === true || toggleOf(properties, 'w:smallCaps') === true ? 'Some text is shown in capitals.' : null,
);

export const underlines = inUse('underlined', (properties, link) => {
  const line = valueOf(properties, 'w:u');
  return line !== undefined && line !== 'none' && !link ? 'Something that is no link is underlined.' : null;
});

export const smallText = inUse('small-text', (properties) => {
  const size = valueOf(properties, 'w:sz');
  return size !== undefined && Number(size) < 24 ? `Some text is set in ${Number(size) / 2} pt.` : null;
});

const serif = /^(times|georgia|cambria|garamond|book antiqua|palatino|century)/i;

export const serifFont: LintRule = {
  id: 'serif-font', severity: 'error',
  check: (word) => word.parts.filter((part) => part.root.name === 'w:styles').flatMap((part) => {
    const defaults = childOf(childOf(childOf(part.root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
    const font = childOf(defaults, 'w:rFonts')?.attributes.get('w:ascii') ?? '';
    return serif.test(font) ? [{ part: part.name, message: `The body is set in ${font}.` }] : [];
  }),
};

export const justified: LintRule = {
  id: 'not-left-aligned', severity: 'error',
  check: (word) => {
    const document: Part[] = word.document === null ? [] : [word.document];
    const direct = document.flatMap((part) => findAll(part.root, 'w:jc').map((jc) => ({ part: part.name, value: jc.attributes.get('w:val') ?? '' })));
    const styled = [...usedStyles(word)].map((style) => ({ part: 'word/styles.xml', value: valueOf(childOf(style, 'w:pPr'), 'w:jc') ?? '' }));
    return [...direct, ...styled].filter(({ value }) => value === 'both' || value === 'distribute').map(({ part }) => ({ part, message: 'Some text is justified.' }));
  },
};

/** Relative luminance of a hex colour (WCAG 2.2). */
const luminance = (hex: string): number => {
  const part = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4);
};

export const contrast = inUse('low-contrast', (properties) => {
  const colour = valueOf(properties, 'w:color') ?? '';
  if (!/^[0-9a-f]{6}$/i.test(colour)) return null;
  const ratio = 1.05 / (luminance(colour) + 0.05);
  return ratio < 4.5 ? `Text in #${colour} has a contrast of ${ratio.toFixed(1)} to 1 on white.` : null;
});

/** Typed capitals are somebody's words, so this is advice: imported titles print as found (DOMAIN P2). */
export const typedCapitals: LintRule = {
  id: 'typed-capitals', severity: 'advice',
  check: (word) => (word.document === null ? [] : findAll(word.document.root, 'w:p'))
    .map((paragraph) => visibleText(paragraph))
    .filter((text) => /\b\p{Lu}{4,}\b[\s\p{P}]+\b\p{Lu}{4,}\b/u.test(text))
    .map((text) => ({ part: word.document?.name ?? '', message: `"${text.slice(0, 60)}" is typed in capitals.` })),
};
