// Who presents an item: "X to present", "Presented by X", "Report of the Director of Y".
import { squash, withoutFullStop } from './text.ts';

const forms: readonly RegExp[] = [
  /^(?:\()?(.{3,160}?),?\s+(?:to|will|is to)\s+(?:present|report|update|introduce|lead|give .{0,40}|provide .{0,40}|attend)\b.{0,40}$/i,
  /^\(?(?:to be\s+)?(?:presented|introduced)\s+by\s*:?\s*(.{3,160})$/i,
  /^\(?(?:presenters?|presenting|lead(?:\s+(?:officer|member))?|officer|speaker|report author|author|contact officer)\s*[:–-]\s*(.{3,160})$/i,
  /^\(?(?:(?:joint|verbal|oral|written|update)\s+)?(?:report|paper|update|presentation|briefing|briefing note|verbal)\s+(?:of|by|from)\s+(?:the\s+)?(.{3,160})$/i,
];

/** Every bracket that closes was opened before. */
const opensAll = (text: string): boolean => (text.match(/\)/g)?.length ?? 0) <= (text.match(/\(/g)?.length ?? 0);

/** The presenter that a sub-line or table cell names, or null. */
export const presenterIn = (text: string): string | null => {
  for (const form of forms) {
    const name = form.exec(text)?.[1];
    if (name === undefined || /\d{2}/.test(name)) continue;
    const cleaned = squash(name).replace(/\s*(?:\(?attached\)?|\(to follow\)|[,;])$/i, '');
    return withoutFullStop(opensAll(cleaned) ? cleaned : cleaned.replace(/\)$/, ''));
  }
  return null;
};
