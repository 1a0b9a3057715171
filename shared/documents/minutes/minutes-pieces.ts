// The minutes' words -> pieces of a Word body.
import { Tab, TextRun } from 'docx';
import type { Say } from '../../phrases/phrase-book.ts';
import { textWidth } from '../house-style/style-row.ts';
import { labelledOptions, type LabelledOptions } from '../labelled-pieces.ts';
import { nameRun, textRun } from '../text/inline-runs.ts';
import { keepLastWithNext, nameplate, paperHeading, piece, type Piece, type Workshop } from '../text/piece.ts';
import { textPieces } from '../text/text-pieces.ts';
import type { MinuteEntry, MinutesSheet } from './minutes-sheet.ts';

const headPieces = (sheet: MinutesSheet, { spec }: Workshop): Piece[] => [
  ...nameplate(sheet),
  paperHeading(sheet.heading, spec),
  ...(sheet.kind === null ? [] : [piece('Subtitle', { children: [textRun(sheet.kind)] })]),
  ...(sheet.date === null ? [] : [piece('Subtitle', { children: [textRun(sheet.date)] })]),
  ...sheet.attendance.map((sentence) => piece('Attendance', { children: [nameRun(sentence)] })),
];

const entryPieces = (entry: MinuteEntry, labelled: LabelledOptions | undefined, say: Say, workshop: Workshop): Piece[] => {
  if (entry.kind === 'procedural-note') return textPieces(entry.text, { say, paragraphStyle: 'ProceduralNote' }, workshop);
  const heading = piece('Heading2', {
    ...(labelled?.options ?? {}),
    children: [...(labelled?.lead ?? []), textRun(entry.title)],
  });
  const marking = entry.marking === null ? [] : [piece('Marking', { children: [textRun(entry.marking)], indent: { left: workshop.spec.textIndent }, keepNext: entry.text.content.length > 0 })];
  return [heading, ...marking, ...textPieces(entry.text, { say, paragraphStyle: 'BodyText' }, workshop)];
};

/** Where whoever presides at the next meeting signs (LGA 1972 Schedule 12 paragraph 41); the rule is a tab, not typed lines. */
const signaturePiece = (say: Say, { spec }: Workshop): Piece => {
  const width = textWidth(spec);
  return piece('SignatureLine', {
    tabStops: [
      { type: 'left', position: Math.round(width * 0.66), leader: 'underscore' },
      { type: 'right', position: width, leader: 'underscore' },
    ],
    children: [
      textRun(`${say('signed')} `),
      new TextRun({ children: [new Tab()] }),
      textRun(` ${say('signed-date')} `),
      new TextRun({ children: [new Tab()] }),
    ],
  });
};

export const minutesPieces = (sheet: MinutesSheet, say: Say, workshop: Workshop): Piece[] => {
  const minutes = sheet.entries.filter((entry) => entry.kind === 'minute');
  const labelled = labelledOptions(minutes.map((entry) => entry.label), workshop.spec, workshop.numbering);
  const entries = sheet.entries.flatMap((entry) =>
    entryPieces(entry, entry.kind === 'minute' ? labelled[minutes.indexOf(entry)] : undefined, say, workshop),
  );
  return [...keepLastWithNext([...headPieces(sheet, workshop), ...entries]), signaturePiece(say, workshop)];
};
