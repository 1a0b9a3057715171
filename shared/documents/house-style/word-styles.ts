// A house style's rows -> the styles part of a Word file (OOXML 17.7).
import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import { houseStyles } from './index.ts';
import type { HouseStyle } from '../../model/panel.ts';
import type { HouseStyleSpec, StyleRow } from './style-row.ts';

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT, both: AlignmentType.BOTH } as const;

const spacingOf = ({ before, after, line }: StyleRow) => ({
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
  ...(line === undefined ? {} : { line, lineRule: 'auto' as const }),
});

const indentOf = ({ left, hanging, right }: StyleRow) => ({
  ...(left === undefined ? {} : { left }),
  ...(hanging === undefined ? {} : { hanging }),
  ...(right === undefined ? {} : { right }),
});

const paragraphStyle = (row: StyleRow): IParagraphStyleOptions => ({
  id: row.id,
  name: row.name,
  ...(row.id === 'Normal' ? {} : { basedOn: row.basedOn ?? 'Normal' }),
  ...(row.next === undefined ? {} : { next: row.next }),
  quickFormat: true,
  paragraph: {
    spacing: spacingOf(row),
    indent: indentOf(row),
    ...(row.align === undefined ? {} : { alignment: alignments[row.align] }),
    ...(row.keepNext === undefined ? {} : { keepNext: row.keepNext }),
    ...(row.keepLines === undefined ? {} : { keepLines: row.keepLines }),
    ...(row.outline === undefined ? {} : { outlineLevel: row.outline }),
  },
  run: {
    ...(row.size === undefined ? {} : { size: row.size }),
    ...(row.bold === undefined ? {} : { bold: row.bold }),
    ...(row.italic === undefined ? {} : { italics: row.italic }),
    ...(row.caps === undefined ? {} : { allCaps: row.caps }),
    ...(row.spread === undefined ? {} : { characterSpacing: row.spread }),
  },
});

const documentDefaults = (spec: HouseStyleSpec): NonNullable<IStylesOptions['default']> => ({
  document: { run: { font: spec.font, size: 24, language: { value: 'en-GB' } } },
  hyperlink: { run: { color: '0B4F9E', underline: { type: 'single' } } },
});

/** All styles of the file; language en-GB stands in the defaults. */
export const wordStyles = (style: HouseStyle): IStylesOptions => {
  const spec = houseStyles[style];
  return { default: documentDefaults(spec), paragraphStyles: spec.styles.map(paragraphStyle) };
};
