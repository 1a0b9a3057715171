// What a published council document must be (DOMAIN P1, P3): rules for every file, and those of the accessible style.
import type { HouseStyle } from '../../../model/panel.ts';
import type { LintRule } from '../finding.ts';
import { capitalsAsFormat, contrast, justified, serifFont, smallText, typedCapitals, underlines } from './accessible-style.ts';
import { language, otherLanguages, title } from './document-facts.ts';
import { emptyHeadings, noHeadings, skippedLevels } from './headings.ts';
import { activeFields, authorNames, comments, embedded, externalContent, hiddenText, macros, trackedChanges } from './hygiene.ts';
import { bareLinks, emptyParagraphs, typedBullets } from './paragraphs-and-links.ts';
import { altText, floating, headerRows, mergedCells } from './tables-and-pictures.ts';

export const accessibilityRules = (style: HouseStyle, organisation: string): readonly LintRule[] => [
  title, language, otherLanguages, skippedLevels, emptyHeadings, noHeadings, headerRows, mergedCells, altText, floating,
  emptyParagraphs, bareLinks, typedBullets, contrast,
  trackedChanges, comments, embedded, hiddenText, macros, externalContent, activeFields, authorNames(organisation),
  ...(style === 'accessible' ? [capitalsAsFormat, underlines, smallText, serifFont, justified, typedCapitals] : []),
];
