// Who signs the agenda: a name and a post, on one line or two.
import type { Signatory } from '../../model/panel.ts';
import type { Line } from './lines.ts';
import { looksLikeName } from './posts.ts';
import { withoutFullStop } from './text.ts';

const post = /\b(?:chief executive|director|monitoring officer|head of|solicitor|town clerk|clerk|proper officer|secretary|head of paid service|governance|borough secretary|service manager|democratic services|chief officer|legal services|manager)\b/i;
const contact = /contact|enquir|tel\b|telephone|e-?mail|@|further information/i;

const trimmed = (text: string): string => withoutFullStop(text.trim()).replace(/[\s,;]+$/, '');

const isName = (text: string): boolean => looksLikeName(trimmed(text)) && trimmed(text).includes(' ') && !post.test(text);
const isPost = (text: string): boolean => post.test(text) && text.length <= 120 && !contact.test(text) && !/\d{3}/.test(text) && !/\bto present\b/i.test(text);

export type FoundSignatory = { readonly signatory: Signatory; readonly lines: readonly Line[] };

/** The first signatory among the lines below the items; null when nobody signs. */
export const findSignatory = (lines: readonly Line[]): FoundSignatory | null => {
  for (const [at, line] of lines.entries()) {
    if (line.text.length > 160 || contact.test(line.text)) continue;
    const text = line.text.replace(/^(?:signed|issued by|yours (?:faithfully|sincerely))\s*[:,]?\s*/i, '');
    const before = lines[at - 1];
    // A post that stands under a name belongs to it; above one, it is "Chief Executive" over "Jo Roe".
    if (before !== undefined && isPost(text) && isName(before.text)) return { signatory: { name: trimmed(before.text), post: trimmed(text) }, lines: [before, line] };
    const one = /^([^,–]{4,40}?)\s*(?:,|\s[–-])\s+(.+)$/u.exec(text);
    if (one !== null && isName(one[1] ?? '') && isPost(one[2] ?? '')) return { signatory: { name: trimmed(one[1] ?? ''), post: trimmed(one[2] ?? '') }, lines: [line] };
    const labelled = /^([^:]{4,60}):\s+(.+)$/u.exec(text);
    if (labelled !== null && isPost(labelled[1] ?? '') && isName(labelled[2] ?? '')) return { signatory: { name: trimmed(labelled[2] ?? ''), post: trimmed(labelled[1] ?? '') }, lines: [line] };
    const after = lines[at + 1];
    if (after !== undefined && isPost(text) && isName(after.text) && (before === undefined || !isName(before.text))) return { signatory: { name: trimmed(after.text), post: trimmed(text) }, lines: [line, after] };
  }
  return null;
};
