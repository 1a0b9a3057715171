// "Resolved:-" and its one text or its parts (1) (2), a part with its list of dates or places (DOMAIN 1).
import type { Resolution, ResolutionPart } from '../../model/text.ts';
import type { Say } from '../../phrases/phrase-book.ts';
import { resolutionLead } from '../../phrases/sentences/resolution-lead.ts';
import type { NumberingPlace } from '../numbering-book.ts';
import { hasWords, inlineRuns, textRun } from './inline-runs.ts';
import { listPieces } from './list-pieces.ts';
import { piece, type Piece, type Workshop } from './piece.ts';

const partPieces = (part: ResolutionPart, first: { readonly lead: string } | { readonly numbering: NumberingPlace }, workshop: Workshop): Piece[] => {
  const { textIndent, listHanging } = workshop.spec;
  const textLeft = 'lead' in first ? textIndent : textIndent + listHanging;
  let begun = false;
  return part.content.flatMap((node, index): Piece[] => {
    if (node.type === 'bulletList') return listPieces(node, { left: textLeft, depth: 0, style: 'ResolutionList' }, workshop);
    if (!hasWords(node.content)) return [];
    const keep = part.content[index + 1]?.type === 'bulletList' ? { keepNext: true } : {};
    const words = inlineRuns(node.content, workshop.numberOf);
    if (begun) return [piece('Resolution', { children: words, indent: { left: textLeft, firstLine: 0 }, ...keep })];
    begun = true;
    if ('numbering' in first) return [piece('Resolution', { children: words, numbering: first.numbering, ...keep })];
    const children = [textRun(first.lead, { bold: true }), textRun(' '), ...words];
    return [piece('Resolution', { children, indent: { left: textIndent }, keepLines: true, ...keep })];
  });
};

export const resolutionPieces = (resolution: Resolution, say: Say, workshop: Workshop): Piece[] => {
  const { start, format, frame } = resolution.attrs;
  const { textIndent, listHanging } = workshop.spec;
  const lead = resolutionLead(resolution.attrs, say);
  const parts = resolution.content.filter((part) => part.content.some((node) => node.type === 'bulletList' || hasWords(node.content)));
  if (parts.length === 0) return [];
  if (start === null && parts.length === 1) return parts.flatMap((part) => partPieces(part, { lead }, workshop));
  const numbering = workshop.numbering.ordered(format, frame ?? 'brackets', start ?? 1, 0, { left: textIndent + listHanging, hanging: listHanging });
  return [
    piece('ResolutionLeadIn', { children: [textRun(lead)], indent: { left: textIndent } }),
    ...parts.flatMap((part) => partPieces(part, { numbering }, workshop)),
  ];
};
