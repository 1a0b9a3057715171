// The front sheet's words -> pieces of a Word body.
import { SimpleField, Tab, TextRun } from 'docx';
import { textWidth, type HouseStyleSpec } from '../house-style/style-row.ts';
import { labelledOptions, type LabelledOptions } from '../labelled-pieces.ts';
import { nameRun, sentenceRun, textRun, type Run } from '../text/inline-runs.ts';
import { fitsAfter } from '../text/last-line.ts';
import { keepLastWithNext, nameplate, paperHeading, piece, withSpaceAfter, type Piece, type Workshop } from '../text/piece.ts';
import { pageMarks, type AgendaLine, type PageField } from './agenda-lines.ts';
import type { AgendaSheet } from './agenda-sheet.ts';

const tab = (): Run => new TextRun({ children: [new Tab()] });

/** Halves of a postcode: on two lines nobody finds the place by it. */
const postcode = /\b([A-Z]{1,2}\d[A-Z\d]?) (?=\d[A-Z]{2}\b)/g;

/** Nameplate, venue, date, time and the word that says what the paper is. */
export const headPieces = (sheet: Pick<AgendaSheet, 'councilName' | 'panelName' | 'details' | 'heading'>, spec: HouseStyleSpec): Piece[] => [
  ...nameplate(sheet),
  ...sheet.details.map(({ label, text }) => piece('MeetingDetails', { children: [textRun(label, { bold: true }), tab(), textRun(text.replace(postcode, '$1\u00a0'))] })),
  paperHeading(sheet.heading, spec),
];

/** The range must not break between "(Pages" and its numbers. */
const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

/** Points; twentieths of a point between a title and its range. */
const bodySize = 12;
const rangeGap = 240;
/** Between a title and the lines that belong to it. */
const withinItem = 60;
/** Between what changed and the first item. */
const beforeItems = 360;

/** A field that shows the number already, and that Word can renew. */
export const pageField = ({ bookmark, page }: PageField): SimpleField => new SimpleField(`PAGEREF ${bookmark} \\h`, String(page));

const rangeRuns = (line: AgendaLine): (Run | SimpleField)[] => {
  if (line.linkedPages === null) return [textRun(unbroken(line.pages ?? ''))];
  const { phrase, start, end } = line.linkedPages;
  return unbroken(phrase).split(/(\u0001|\u0002)/).filter((part) => part !== '').map((part) => (part === pageMarks.start ? pageField(start) : part === pageMarks.end ? (typeof end === 'string' ? textRun(end) : pageField(end)) : textRun(part)));
};

/** A range at the right edge takes a line of its own where the title's last line would touch it. */
const titleRuns = (line: AgendaLine, left: number, spec: HouseStyleSpec): (Run | SimpleField)[] => {
  if (line.pages === null) return [textRun(line.title)];
  const range = rangeRuns(line);
  if (spec.pageRange !== 'right-tab') return [textRun(line.title), textRun(' '), ...range];
  const fits = fitsAfter(line.title, line.pages, textWidth(spec) - left, bodySize, rangeGap);
  return [textRun(line.title), ...(fits ? [] : [new TextRun({ break: 1 })]), tab(), ...range];
};

const itemPieces = (line: AgendaLine, labelled: LabelledOptions, spec: HouseStyleSpec): Piece[] => {
  const { lead, options, left, level } = labelled;
  const rangeTab = spec.pageRange === 'right-tab' && line.pages !== null ? [{ type: 'right' as const, position: textWidth(spec) }] : [];
  const tabStops = [...(options.tabStops ?? []), ...rangeTab];
  const below = { indent: { left } };
  const sub: Piece[] = [
    ...line.subLines.map((text) => piece('AgendaSubLine', { ...below, children: [textRun(text)] })),
    ...(line.presenter === null ? [] : [piece('AgendaPresenter', { ...below, children: [textRun(line.presenter)] })]),
  ];
  const more: Piece[] = [
    ...line.resolution.map((text) => piece('AgendaResolution', { ...below, children: [textRun(text)] })),
    ...(line.marking === null ? [] : [piece('Marking', { ...below, children: [textRun(line.marking)] })]),
    ...(line.withdrawn === null ? [] : [piece('Marking', { ...below, children: [textRun(line.withdrawn)] })]),
  ];
  // Short lines of an item stay together: that it is not for publication, or withdrawn, must not stand alone on the next page.
  const kept = sub.flatMap((p, index) => (index === sub.length - 1 && more.length === 0 ? [p] : keepLastWithNext([p])));
  const under: Piece[] = [...kept.map((p, index) => (index === kept.length - 1 && more.length === 0 ? p : withSpaceAfter(p, withinItem))), ...more];
  const own: Piece[] = [
    ...(line.note === null ? [] : [piece('ChairsAuthority', { ...below, children: [textRun(line.note)] })]),
    piece(level === 0 ? 'AgendaItem' : 'AgendaSubItem', {
      ...options,
      ...(tabStops.length === 0 ? {} : { tabStops }),
      children: [...lead, ...titleRuns(line, left, spec)],
    }),
  ];
  if (under.length === 0) return own;
  return [...keepLastWithNext(own).map((p, index) => (index === own.length - 1 ? withSpaceAfter(p, withinItem) : p)), ...under];
};

export const signatoryPieces = (lines: readonly string[]): Piece[] =>
  lines.map((line, index) =>
    piece('Signatory', {
      children: [textRun(line)],
      ...(index === 0 ? { spacing: { before: 480 } } : {}),
      ...(index < lines.length - 1 ? { keepNext: true } : {}),
    }),
  );

const membershipPieces = ({ membership }: AgendaSheet): Piece[] =>
  membership === null
    ? []
    : [
        piece('Heading2', { children: [textRun(membership.heading, { allCaps: false })] }),
        piece('Membership', { children: [nameRun(membership.sentence)] }),
      ];

/** What changed since it was published, above the items: whoever has the first copy looks there. */
const publicationPieces = ({ publication }: AgendaSheet, { spec, numbering }: Workshop): Piece[] => {
  if (publication === null) return [];
  const { standing, entries } = publication;
  const pieces: Piece[] = [
    piece('BodyText', { keepNext: true, children: [sentenceRun(standing, { bold: true })] }),
    ...entries.flatMap(({ lead, changes, reason }) => [
      piece('BodyText', { keepNext: true, children: [sentenceRun(lead)] }),
      ...changes.map((text) => piece('ListBullet', { numbering: numbering.bullet(0, { left: spec.listHanging, hanging: spec.listHanging }), children: [sentenceRun(text)] })),
      ...(reason === null ? [] : [piece('BodyText', { children: [sentenceRun(reason)] })]),
    ]),
  ];
  // Nobody should take the first item for one more change.
  return pieces.map((each, index) => (index === pieces.length - 1 ? withSpaceAfter(each, beforeItems) : each));
};

/** The items with all that stands around them. */
export const itemsPieces = (lines: readonly AgendaLine[], { spec, numbering }: Workshop): Piece[] => {
  const labelled = labelledOptions(lines.map((line) => line.label), spec, numbering);
  return lines.flatMap((line, index) => {
    const own = labelled[index];
    return own === undefined ? [] : itemPieces(line, own, spec);
  });
};

export const agendaPieces = (sheet: AgendaSheet, workshop: Workshop): Piece[] => {
  const { spec } = workshop;
  const body = [...headPieces(sheet, spec), ...publicationPieces(sheet, workshop), ...itemsPieces(sheet.lines, workshop), ...membershipPieces(sheet)];
  return [...(sheet.signatory.length === 0 ? body : keepLastWithNext(body)), ...signatoryPieces(sheet.signatory)];
};
