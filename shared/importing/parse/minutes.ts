// One set of minutes: head, attendance, numbered minutes, notes between them.
import type { ImportedBlock, ImportedMinute, ImportedMinutes, ImportedResolution } from '../import-result.ts';
import { apologiesIn, attendanceOf, once } from './attendance.ts';
import { blocksOf } from './blocks.ts';
import { withColumnsApart } from './attendance-columns.ts';
import { isPresentLine, opensList } from './attendance-labels.ts';
import { attendanceColumns } from './attendance-table.ts';
import type { Line } from './lines.ts';
import { meetingHead } from './meeting-head.ts';
import type { MinuteHead } from './minute-heads.ts';
import { isMarkingLine } from './own-styles.ts';
import { paragraphsOf, type Paragraph } from './paragraphs.ts';
import { trailingNotes } from './procedural-notes.ts';
import { referencesOf } from './references.ts';
import { resolutionLead } from './resolution-lead.ts';
import { mayBeSame } from './substitutes.ts';
import type { Wrapping } from './widths.ts';

export type MinutesStretch = {
  /** All lines of the set; heads are positions in it. */
  readonly lines: readonly Line[];
  readonly heads: readonly MinuteHead[];
  readonly wrapping: Wrapping;
  /** The headings carry no numbers: they are counted from 1. */
  readonly unnumbered: boolean;
};

export type ReadMinutes = { readonly minutes: ImportedMinutes; readonly leftOver: readonly Line[] };

const count = (blocks: readonly ImportedBlock[], type: ImportedBlock['type']): number => blocks.filter((block) => block.type === type).length;

const resolutionOf = (block: ImportedBlock): ImportedResolution[] =>
  block.type !== 'resolution' ? [] : [{
    part: block.part, ...(block.label === undefined ? {} : { label: block.label }), text: block.text, ...(block.items === undefined ? {} : { items: block.items }),
    ...(block.manner === undefined ? {} : { manner: block.manner }),
  }];

const textsOf = (blocks: readonly ImportedBlock[]): readonly string[] => blocks.map((block) => block.text);

const minuteOf = (head: MinuteHead, blocks: readonly ImportedBlock[], marking: string | null, last: number): ImportedMinute => ({
  number: head.head.number,
  ...(head.head.label === null ? {} : { label: head.head.label }),
  title: head.title,
  ...(marking === null ? {} : { marking }),
  blocks,
  resolutions: blocks.flatMap(resolutionOf),
  references: referencesOf(textsOf(blocks)),
  counts: {
    paragraphs: count(blocks, 'paragraph'), bullets: count(blocks, 'bullet'), subheadings: count(blocks, 'subheading'),
    numbered: count(blocks, 'numbered'), lettered: count(blocks, 'lettered'), resolutionParts: count(blocks, 'resolution'),
  },
  lines: { first: head.line.first, last },
});

type Body = { readonly head: MinuteHead; readonly paragraphs: Paragraph[] };

/** A stretch is unbroken, so a line's place in it follows from its index. */
const positionIn = (lines: readonly Line[], head: MinuteHead): number => head.line.index - (lines[0]?.index ?? 0);

const bodies = ({ lines, heads, wrapping }: MinutesStretch): readonly Body[] => heads.map((head, at) => {
  const from = positionIn(lines, head) + head.lines;
  const next = heads[at + 1];
  const to = next === undefined ? lines.length : positionIn(lines, next);
  return { head, paragraphs: [...paragraphsOf(lines.slice(from, to), wrapping)] };
});

const attendanceStart = (opening: readonly Line[]): number => {
  const present = opening.findIndex((line) => isPresentLine(line.text));
  const labelled = present !== -1 ? present : opening.findIndex((line, at) => at > 0 && opensList(line.text));
  const table = opening.findIndex((line) => line.cells !== null && attendanceColumns(line.cells.map((cell) => cell.join(' '))) !== null);
  const found = [labelled, table].filter((at) => at !== -1);
  return found.length === 0 ? Math.min(opening.length, 8) : Math.min(...found);
};

/** A line to sign on is nobody's text in the minutes; it is listed as left over. */
const isSignature = (text: string): boolean => /^(?:signed|chair(?:man|woman|person)?|date)\b[^\p{L}]*$|[._…]{4,}/iu.test(text) && text.length <= 120;

/** Reads a set of minutes; `leftOver` are its lines that no field holds. */
export const readMinutes = (stretch: MinutesStretch): ReadMinutes => {
  const { lines, heads, wrapping } = stretch;
  const firstHead = heads[0] === undefined ? lines.length : positionIn(lines, heads[0]);
  const opening = lines.slice(0, firstHead);
  const headEnd = attendanceStart(opening);
  const head = meetingHead(opening.slice(0, headEnd));
  const attending = paragraphsOf(withColumnsApart(opening.slice(headEnd)), wrapping, opensList);
  const { attendance, understood } = attendanceOf(attending);
  const read = bodies(stretch);
  const signatures: Line[] = [];
  for (const body of read) {
    const at = body.paragraphs.findIndex(({ text }, index) => isSignature(text) && body.paragraphs.slice(index).every((one) => isSignature(one.text)));
    if (at !== -1) signatures.push(...body.paragraphs.splice(at).flatMap(({ parts }) => parts));
  }
  const weakLeads = !read.some(({ paragraphs }) => paragraphs.some(({ text }) => resolutionLead(text)?.weak === false && !/^it was\b/i.test(text)));
  const realLists = lines.some((line) => line.listLevel !== null);
  const minutes: ImportedMinute[] = [];
  const notes: { afterMinute: number | null; text: string; lines: Paragraph['lines'] }[] = [];
  for (const body of read) {
    const noted = trailingNotes(body.paragraphs);
    const kept = body.paragraphs.slice(0, body.paragraphs.length - noted);
    const markings = kept.filter(({ first }) => isMarkingLine(first));
    const blocks = blocksOf(kept.filter((one) => !markings.includes(one)), { weakLeads, realLists });
    const minute = minuteOf(body.head, blocks, markings[0]?.text ?? null, body.paragraphs.at(-1)?.lines.last ?? body.head.line.last);
    minutes.push(minute);
    notes.push(...body.paragraphs.slice(kept.length).map(({ text, lines: at }) => ({ afterMinute: minute.number, text, lines: at })));
  }
  const inside = minutes.filter((minute) => /apolog|attendance|substitut/i.test(minute.title)).map((minute) => apologiesIn(textsOf(minute.blocks)));
  return {
    minutes: {
      body: head.body, ...(head.council === null ? {} : { council: head.council }),
      ...(head.venue.lines.length === 0 && head.venue.postcode === null ? {} : { venue: head.venue }), ...(head.time === null ? {} : { time: head.time }),
      date: head.iso, ...attendance,
      present: once([...attendance.present, ...inside.flatMap(({ substitutes }) => substitutes).filter((one) => !attendance.present.some((other) => mayBeSame(one.name, other.name)))]),
      apologies: once([...attendance.apologies, ...inside.flatMap(({ apologies }) => apologies)]),
      ...(stretch.unnumbered ? { unnumbered: true } : {}),
      numbering: { first: minutes[0]?.number ?? null, last: minutes.at(-1)?.number ?? null },
      proceduralNotes: notes, minutes,
      lines: { first: lines[0]?.first ?? 0, last: lines.at(-1)?.last ?? 0 },
    },
    leftOver: [
      ...signatures,
      ...opening.slice(0, headEnd).filter((line) => !head.understood.has(line)),
      ...attending.filter((paragraph) => !understood.has(paragraph)).flatMap(({ parts }) => parts),
    ],
  };
};
