// The colour of all pages of a file (17.2.1): a whole file has one or none, so a pack has none, and white words on dark pages could not be read in it.
import { toggleOf, type XmlElement } from '../xml-tree.ts';

/** The background stands before the text. */
const searched = 16_384;
const coloured = /<(?:[\w.-]+:)?background\s[^>]*?color\s*=\s*["'](?!auto|ffffff)/i;

/** @param settings of the file, which say whether the colour shows; @param document bytes of its text */
export const hasPageColour = (settings: XmlElement | null, document: Uint8Array): boolean =>
  toggleOf(settings ?? undefined, 'w:displayBackgroundShape') === true && coloured.test(new TextDecoder('latin1').decode(document.subarray(0, searched)).replaceAll('\0', ''));
