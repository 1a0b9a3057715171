// Title and language: what a screen reader says first and how it pronounces the rest (WCAG 2.4.2, 3.1.1; DOMAIN P1).
import { childOf, textOf } from '../../../ooxml/xml-tree.ts';
import type { LintRule } from '../finding.ts';
import { findAll } from '../opened-word.ts';

export const title: LintRule = {
  id: 'no-title', severity: 'error',
  check: (word) => {
    const core = word.parts.find((part) => part.root.name.endsWith('coreProperties'));
    const titles = core === undefined ? [] : core.root.children.filter((child) => typeof child !== 'string' && /(?:^|[}:/])title$/.test(child.name));
    const words = titles.map((element) => (typeof element === 'string' ? '' : textOf(element).trim())).join('');
    return words === '' ? [{ part: core?.name ?? 'docProps/core.xml', message: 'The document has no title in its properties.' }] : [];
  },
};

export const language: LintRule = {
  id: 'language-not-en-gb', severity: 'error',
  check: (word) => {
    const styles = word.parts.find((part) => part.root.name === 'w:styles');
    const defaults = styles === undefined ? undefined : childOf(childOf(childOf(styles.root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
    const said = childOf(defaults, 'w:lang')?.attributes.get('w:val');
    return said?.toLowerCase() === 'en-gb' ? [] : [{ part: styles?.name ?? 'word/styles.xml', message: `The document's language is ${said ?? 'not set'}, not en-GB.` }];
  },
};

/** Where any run is marked with another default script's language, a person should know. */
export const otherLanguages: LintRule = {
  id: 'other-language', severity: 'advice',
  check: (word) =>
    word.stories.flatMap((part) => [
      ...new Set(
        findAll(part.root, 'w:lang')
          .map((lang) => lang.attributes.get('w:val') ?? '')
          .filter((lang) => lang !== '' && lang.toLowerCase() !== 'en-gb'),
      ),
    ].map((lang) => ({ part: part.name, message: `Some text is marked as ${lang}.` }))),
};
