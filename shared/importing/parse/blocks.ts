// The body of one minute: paragraphs into blocks and resolutions, in the order in which they stand.
import type { ImportedBlock, LineRange } from '../import-result.ts';
import { isDateLine } from './dates.ts';
import { asLetter, markerOf, type Marker } from './markers.ts';
import type { Paragraph } from './paragraphs.ts';
import { resolutionLead, resolutionWithin, type ResolutionLead } from './resolution-lead.ts';
import { continues, isEmptyStem, partsOf, stemAndParts, type Part } from './resolution-parts.ts';
import { isSubheading } from './subheadings.ts';
import { isLeadIn, isClosed, startsLower } from './text.ts';

type Resolution = Extract<ImportedBlock, { type: 'resolution' }>;

type State = {
  readonly blocks: ImportedBlock[];
  readonly realLists: boolean;
  /** Where a list or further parts may still go on: the words of the lead-in stood just before. */
  open: boolean;
  /** How many blocks stood before the last lead-in: an earlier resolution is none of its. */
  from: number;
  recommended: string | null;
  manner: string | null;
  lastPart: Part | null;
  /** "(h)" or the like, to read "(i)" after it. */
  lastMarker: Marker | null;
  /** The list of items of the last resolution: bullets, dates or short lines. */
  listing: 'bullet' | 'date' | 'short' | 'limb' | null;
  lost: boolean;
};

const range = (one: LineRange, other: LineRange): LineRange => ({ first: one.first, last: other.last });

const push = (state: State, text: string, part: Part | null, lines: LineRange): void => {
  const recommended = state.recommended === null ? {} : { recommended: state.recommended };
  const label = part !== null && (part.kind === 'letter' || part.kind === 'roman') ? { label: part.label } : {};
  state.blocks.push({ type: 'resolution', part: part?.value ?? null, ...label, text, ...recommended, ...(state.manner === null ? {} : { manner: state.manner }), lines });
  if (part !== null) state.lastPart = part;
};

const pushParts = (state: State, parts: readonly Part[], lines: LineRange): void => {
  for (const part of parts) push(state, part.text, part, lines);
};

const openResolution = (state: State, { rest, recommended, manner }: ResolutionLead, lines: LineRange): void => {
  state.open = true;
  state.from = state.blocks.length;
  state.lastPart = null;
  state.listing = null;
  state.recommended = recommended;
  state.manner = manner;
  const parts = partsOf(rest, null);
  if (parts.length > 0) return pushParts(state, parts, lines);
  const { stem, parts: limbs } = stemAndParts(rest);
  if (!isEmptyStem(stem)) push(state, stem, null, lines);
  return pushParts(state, limbs, lines);
};

const lastResolution = (state: State): Resolution | null => {
  const last = state.blocks.length > state.from ? state.blocks.at(-1) : undefined;
  return last?.type === 'resolution' ? last : null;
};

const addItem = (state: State, resolution: Resolution, text: string, lines: LineRange): void => {
  state.blocks[state.blocks.length - 1] = { ...resolution, items: [...(resolution.items ?? []), text], lines: range(resolution.lines, lines) };
};

/** The paragraph as an item of the list that the last resolution's lead-in promised, or false. */
const takeItem = (state: State, paragraph: Paragraph, marker: Marker | null): boolean => {
  const resolution = lastResolution(state);
  if (resolution === null || (state.listing === null && !isLeadIn(resolution.text))) return false;
  const { text, lines } = paragraph;
  const nested = marker !== null && marker.kind !== 'bullet' && state.lastPart !== null && marker.kind !== state.lastPart.kind;
  const sort = marker?.kind === 'bullet' ? 'bullet' : nested ? 'limb' : marker !== null ? null : isDateLine(text) ? 'date' : text.length <= 80 && !isClosed(text) ? 'short' : null;
  if (sort === null || (state.listing !== null && state.listing !== sort) || (sort === 'short' && state.lost)) return false;
  state.listing = sort;
  addItem(state, resolution, sort === 'bullet' && marker !== null ? marker.rest : text, lines);
  return true;
};

/** The paragraph as a further part of the open resolution, or false. */
const takePart = (state: State, text: string, marker: Marker | null, lines: LineRange): boolean => {
  const resolution = lastResolution(state);
  const nothingYet = state.open && resolution === null;
  if (marker !== null && marker.kind !== 'bullet') {
    const first = (marker.value === 1 || asLetter(marker).value === 1) && (nothingYet || (state.open && state.lastPart === null && resolution !== null && resolution.items === undefined && isLeadIn(resolution.text)));
    const next = state.lastPart !== null && continues(marker, state.lastPart) && (state.open || /^that\b/i.test(marker.rest));
    if (!first && !next) return false;
    pushParts(state, partsOf(text, state.lastPart), lines);
    state.open = true;
    state.listing = null;
    return true;
  }
  if (!state.open) return false;
  if (marker !== null && (nothingYet || (state.lastPart?.kind === 'bullet' && resolution !== null))) {
    push(state, marker.rest, { value: (state.lastPart?.value ?? 0) + 1, label: marker.label, kind: 'bullet', text: marker.rest }, lines);
    return true;
  }
  if (nothingYet) {
    const { stem, parts } = stemAndParts(text);
    if (!isEmptyStem(stem)) push(state, stem, null, lines);
    pushParts(state, parts, lines);
    return true;
  }
  if (marker === null && resolution !== null && /^that\b/i.test(text) && resolution.items === undefined) {
    push(state, text, null, lines);
    return true;
  }
  return false;
};

const block = (state: State, paragraph: Paragraph, next: Paragraph | undefined, marker: Marker | null): ImportedBlock => {
  const { text, lines } = paragraph;
  if (marker?.kind === 'bullet') return { type: 'bullet', text: marker.rest, lines };
  if (marker?.kind === 'number') return { type: 'numbered', label: marker.label, text: marker.rest, lines };
  if (marker !== null) return { type: 'lettered', label: marker.label, text: marker.rest, lines };
  const before = state.blocks.at(-1);
  // Lines that lost their bullets in the extraction: unmarked, unended, straight after a lead-in or another of them.
  const lostBullet = before !== undefined && 'text' in before && text.length <= 160 && (!isClosed(text) || startsLower(text)) && paragraph.first.heading === null && !paragraph.first.bold && paragraph.first.cells === null && !state.realLists
    && ((before.type === 'paragraph' && isLeadIn(before.text)) || (before.type === 'bullet' && state.lost));
  if (lostBullet && (state.lost || next === undefined || !isClosed(next.text) || startsLower(text))) {
    state.lost = true;
    return { type: 'bullet', text, lines };
  }
  return isSubheading(paragraph, next) ? { type: 'subheading', text, lines } : { type: 'paragraph', text, lines };
};

export type BlockOptions = {
  /** The minutes have no other words for a resolution than "It was agreed that ...". */
  readonly weakLeads: boolean;
  /** The source has real lists, so a line without a marker lost none. */
  readonly realLists: boolean;
};

/**
 * Blocks of one minute, in order.
 * @param paragraphs the minute's body without its title
 */
export const blocksOf = (paragraphs: readonly Paragraph[], options: BlockOptions): readonly ImportedBlock[] => {
  const state: State = { blocks: [], realLists: options.realLists, open: false, from: 0, recommended: null, manner: null, lastPart: null, lastMarker: null, listing: null, lost: false };
  for (const [at, printed] of paragraphs.entries()) {
    const inside = resolutionWithin(printed.text);
    if (inside !== null) state.blocks.push({ type: 'paragraph', text: inside.before, lines: printed.lines });
    const paragraph = inside === null ? printed : { ...printed, text: inside.resolution };
    const lead = resolutionLead(paragraph.text);
    if (lead !== null && (!lead.weak || options.weakLeads)) {
      openResolution(state, lead, paragraph.lines);
      continue;
    }
    const first = markerOf(paragraph.text);
    const marker = first !== null && state.lastMarker?.kind === 'letter' && asLetter(first).value === state.lastMarker.value + 1 ? asLetter(first) : first;
    state.lastMarker = marker;
    if (takeItem(state, paragraph, marker) || takePart(state, paragraph.text, marker, paragraph.lines)) continue;
    state.open = false;
    state.listing = null;
    const made = block(state, paragraph, paragraphs[at + 1], marker);
    if (made.type !== 'bullet') state.lost = false;
    state.blocks.push(made);
  }
  return state.blocks;
};
