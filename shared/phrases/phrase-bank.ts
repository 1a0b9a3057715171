// A panel's own ready phrases for its minutes, and what they become in a text. "{date}" in a phrase is a field: in the text it stands as "[date]"
// until something is written over it.
import type { NewId } from '../model/ids.ts';
import type { Block, BulletList, Paragraph, Resolution } from '../model/text.ts';

/** `group` is what it is found under, `text` its lines. */
export type ReadyPhrase = { readonly group: string; readonly text: string };

/** Offered until a panel has its own. */
export const usualBank: readonly ReadyPhrase[] = [
  { group: 'Report noted', text: 'Resolved:-\nThat the report be noted.' },
  { group: 'Noted, with an update', text: 'Resolved:-\n(1) That the report be noted.\n(2) That an update be provided to the meeting to be held on {date}.' },
  { group: 'Received', text: 'Resolved:-\nThat the {report} be received.' },
  { group: 'Approved', text: 'Resolved:-\nThat the {proposal} be approved.' },
  { group: 'Deferred', text: 'Resolved:-\nThat consideration of this item be deferred to the meeting to be held on {date}.' },
  { group: 'Further report', text: 'Resolved:-\n(1) That the report be noted.\n(2) That a further report on {subject} be submitted in {month}.' },
  { group: 'Recommended', text: 'Recommended to {body}:-\nThat {recommendation}.' },
  { group: 'Issues raised', text: 'The Panel considered the report, and the following points were raised:-\n- {point}' },
  { group: 'Thanks', text: 'The Chair thanked {name} for {the presentation}.' },
  { group: 'Nothing to declare', text: 'There were no Declarations of Interest.' },
];

const paragraph = (text: string): Paragraph => (text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] });

type Lead = Pick<Resolution['attrs'], 'kind' | 'recipient' | 'manner'> & { readonly rest: string };

/** "Resolved:-", "Resolved unanimously:", "Recommended to Cabinet:-", with what follows on the line. */
const leadOf = (line: string): Lead | null => {
  const resolved = /^resolved(?:\s+([^:]+?))?\s*:-?\s*(.*)$/i.exec(line);
  if (resolved !== null) return { kind: 'resolved', recipient: null, manner: resolved[1] ?? null, rest: resolved[2] ?? '' };
  const recommended = /^recommended(?:\s+to\s+([^:]+?))?\s*:-?\s*(.*)$/i.exec(line);
  return recommended === null ? null : { kind: 'recommended', recipient: recommended[1] ?? null, manner: null, rest: recommended[2] ?? '' };
};

const partMark = /^\((\d{1,2})\)\s*/;

const bulletMark = '- ';

type Part = { readonly words: string; readonly bullets: readonly string[] };

/** The lines of a resolution as its parts; bullets belong to the part above them ("That the meetings be held on:-"). */
const partsOf = (lines: readonly string[]): readonly Part[] =>
  lines.reduce<readonly Part[]>((parts, line) => {
    const last = parts.at(-1);
    return last !== undefined && line.startsWith(bulletMark) ? [...parts.slice(0, -1), { ...last, bullets: [...last.bullets, line.slice(bulletMark.length)] }] : [...parts, { words: line.replace(partMark, ''), bullets: [] }];
  }, []);

const bulletsOf = (items: readonly string[]): BulletList[] =>
  items.length === 0 ? [] : [{ type: 'bulletList', content: items.map((words) => ({ type: 'listItem', content: [paragraph(words)] })) }];

const resolutionOf = ({ kind, recipient, manner }: Lead, lines: readonly string[], newId: NewId): Resolution => {
  const parts = partsOf(lines.length === 0 ? ['That '] : lines);
  return {
    type: 'resolution',
    attrs: { start: parts.length > 1 ? 1 : null, format: 'decimal', kind, recipient, manner },
    content: parts.map(({ words, bullets }) => ({ type: 'resolutionPart', attrs: { id: newId() }, content: [paragraph(words), ...bulletsOf(bullets)] })),
  };
};

/**
 * What a phrase becomes in a text: a line of "Resolved:-" or "Recommended to ...:-" begins a resolution, whose parts are the lines after it up to an
 * empty one; "- " begins a bullet, which there belongs to the part above it; every other line is a paragraph.
 * @param text lines as they stand in the panel's settings; fields in braces
 */
export const phraseBlocks = (text: string, newId: NewId): readonly Block[] => {
  const lines = text.replace(/\{([^{}\n]{1,60})\}/g, '[$1]').split('\n').map((line) => line.trim());
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const lead = leadOf(line);
    if (lead !== null) {
      const end = lines.findIndex((other, index) => index > at && other === '');
      const parts = [...(lead.rest === '' ? [] : [lead.rest]), ...lines.slice(at + 1, end < 0 ? lines.length : end)];
      blocks.push(resolutionOf(lead, parts, newId));
      at = end < 0 ? lines.length : end;
    } else if (line.startsWith(bulletMark)) {
      const before = blocks.at(-1);
      const item = { type: 'listItem', content: [paragraph(line.slice(bulletMark.length))] } as const;
      if (before?.type === 'bulletList') blocks[blocks.length - 1] = { ...before, content: [...before.content, item] };
      else blocks.push({ type: 'bulletList', content: [item] });
    } else if (line !== '') blocks.push(paragraph(line));
  }
  return blocks;
};
