// Fonts that programs without Word's own show others of other measures in place of, so that their pages end elsewhere than in Word.
import { strFromU8 } from 'fflate';
import { cambriaElsewhere } from './cambria-elsewhere.ts';
import { consolasElsewhere } from './consolas-elsewhere.ts';
import type { DocumentParts } from './document-parts.ts';
import { georgiaElsewhere } from './georgia-elsewhere.ts';
import type { LayoutFont } from './lay-out.ts';
import { metricFont, type FontInPlace } from './metric-font.ts';
import { verdanaElsewhere } from './verdana-elsewhere.ts';

const inPlace: readonly FontInPlace[] = [cambriaElsewhere, consolasElsewhere, georgiaElsewhere, verdanaElsewhere];

/**
 * @param parts of a merged document by their names
 * @returns font files to measure by what is written in such fonts; none where the document names no such font
 */
export const fontsElsewhere = (parts: DocumentParts): readonly LayoutFont[] => {
  const xml = ['word/document.xml', 'word/styles.xml'].map((name) => strFromU8(parts.get(name) ?? new Uint8Array()));
  return inPlace.flatMap(({ names, faces }) => {
    const named = names.filter((name) => xml.some((part) => part.includes(`"${name}"`)));
    const files = named.length === 0 ? [] : faces.map(metricFont);
    return named.flatMap((name) => files.map((data) => ({ name, data })));
  });
};
