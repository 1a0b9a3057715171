// What the officer types about one item, as the form holds it; and what of it differs from the record.
import type { Access } from '../../../shared/model/access.ts';
import type { Item } from '../../../shared/model/meeting.ts';

export type ItemDraft = {
  readonly kind: Item['kind'];
  readonly title: string;
  readonly publicTitle: string;
  /** One a line. */
  readonly subLines: string;
  readonly presenter: string;
  readonly urgent: boolean;
  readonly chairsReason: string;
  readonly access: Access;
  readonly ownResolution: boolean;
  readonly resolutionText: string;
  readonly minutesOf: string | null;
  readonly nextDates: readonly string[];
  readonly nextTime: string | null;
};

export const draftOf = (item: Item): ItemDraft => ({
  kind: item.kind,
  title: item.title,
  publicTitle: item.publicTitle ?? '',
  subLines: item.subLines.join('\n'),
  presenter: item.presenter ?? '',
  urgent: item.note !== null,
  chairsReason: item.note?.text ?? '',
  access: item.access,
  ownResolution: item.resolutionText !== null,
  resolutionText: item.resolutionText ?? '',
  minutesOf: item.refersTo?.minutesOf ?? null,
  nextDates: item.nextMeeting?.dates ?? [],
  nextTime: item.nextMeeting?.time ?? null,
});

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const tidyAccess = (access: Access): Access => ({
  ...access,
  paragraphs: access.level === 'exempt' ? [...access.paragraphs].sort((a, b) => a - b) : [],
  reason: access.level === 'public' ? '' : access.reason,
});

/** The fields of the record that the form stands for. A title that was emptied stays as it was: an item without words can't print. */
const fieldsOf = (draft: ItemDraft, item: Item) => ({
  kind: draft.kind,
  title: orNull(draft.title) ?? item.title,
  publicTitle: draft.access.level === 'public' ? null : orNull(draft.publicTitle),
  subLines: draft.subLines.split('\n').map((line) => line.trim()).filter((line) => line !== ''),
  presenter: orNull(draft.presenter),
  // Marked at once, so that nothing is forgotten; it can't be published before the Chair's reason is there (LGA s100B(4), DOMAIN U1).
  note: draft.urgent ? { type: 'chairs-authority' as const, text: draft.chairsReason.trim() } : null,
  access: tidyAccess(draft.access),
  resolutionText: draft.kind === 'exclusion' && draft.ownResolution ? orNull(draft.resolutionText) : null,
  refersTo: draft.kind === 'minutes' ? { minutesOf: draft.minutesOf } : null,
  nextMeeting: draft.kind === 'next-meeting' && draft.nextDates.length > 0 ? { dates: [...draft.nextDates].sort(), time: draft.nextTime } : null,
});

export type ItemPatch = Partial<ReturnType<typeof fieldsOf>>;

/** Only what the form changed of `item`; empty when nothing differs. */
export const patchOf = (draft: ItemDraft, item: Item): ItemPatch => {
  const [after, before] = [fieldsOf(draft, item), fieldsOf(draftOf(item), item)];
  const keys = (Object.keys(after) as (keyof typeof after)[]).filter((key) => JSON.stringify(after[key]) !== JSON.stringify(before[key]));
  return Object.fromEntries(keys.map((key) => [key, after[key]]));
};

/**
 * Joins the form with what was written elsewhere: a field that was not touched here since `base` shows what is stored now.
 * @param base the form of the record that the typing began from, @param stored that of the record as it is now
 */
export const withTheirs = (mine: ItemDraft, base: ItemDraft, stored: ItemDraft): ItemDraft => {
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  const keys = (Object.keys(mine) as (keyof ItemDraft)[]).filter((key) => same(mine[key], base[key]) && !same(stored[key], base[key]));
  return { ...mine, ...Object.fromEntries(keys.map((key) => [key, stored[key]])) };
};

/** Everything in words that the officer may have typed, to copy when the item can't take it any more. */
export const wordsOfDraft = (draft: ItemDraft): string =>
  [draft.title, draft.publicTitle, draft.presenter, draft.subLines, draft.chairsReason, draft.resolutionText, draft.access.reason].filter((words) => words.trim() !== '').join('\n');

export type DraftProblem = { readonly field: 'title' | 'chairs-reason' | 'paragraphs' | 'access-reason' | 'resolution'; readonly message: string };

/** What is still missing; said at the field, and it stops publishing, not typing. */
export const draftProblems = (draft: ItemDraft): readonly DraftProblem[] => [
  ...(draft.title.trim() === '' ? [{ field: 'title' as const, message: 'Give the item a title. Until then the last title stays.' }] : []),
  ...(draft.urgent && draft.chairsReason.trim() === ''
    ? [{ field: 'chairs-reason' as const, message: 'Write the Chair’s reason: without it the item is not urgent in law.' }]
    : []),
  ...(draft.access.level === 'exempt' && draft.access.paragraphs.length === 0
    ? [{ field: 'paragraphs' as const, message: 'Choose at least one paragraph of Schedule 12A.' }]
    : []),
  ...(draft.access.level !== 'public' && draft.access.reason.trim() === ''
    ? [{
        field: 'access-reason' as const,
        message: draft.access.level === 'exempt' ? 'Say why the public interest is in withholding it.' : 'Say what forbids disclosure.',
      }]
    : []),
  ...(draft.kind === 'exclusion' && draft.ownResolution && draft.resolutionText.trim() === ''
    ? [{ field: 'resolution' as const, message: 'Write the resolution, or let it be made from the exempt items.' }]
    : []),
];
