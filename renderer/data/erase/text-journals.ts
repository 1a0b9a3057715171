// The journal of a typed text holds splinters of what was typed, so that a search for the whole finds nothing: a text that ever held the
// thing loses its splinters; its kept versions stay, cleaned.
import type { Id } from '../../../shared/model/record.ts';
import type { TextDoc } from '../../../shared/model/text.ts';
import type { Change, Revision } from '../records.ts';
import { applySplice } from '../text-splice.ts';
import type { Holder } from './holder.ts';

/** A record with a text and all that is kept of it. */
export type TextJournal = { readonly text: TextDoc | null; readonly versions: readonly Revision[]; readonly changes: readonly Change[] };

/** The text that a row of the journal brings as a whole. */
const wholeText = ({ patch }: Change): unknown => {
  if (patch.kind === 'text') return undefined;
  return patch.kind === 'create' ? patch.record['text'] : patch.after['text'];
};

/** The text at a revision. */
type State = { readonly json: string; readonly rev: number };

/** Nothing is missing between a state and a change. */
const reaches = (state: State | null, change: Change): state is State => state !== null && state.rev >= change.rev - 1;

const lastKept = (kept: readonly Revision[], change: Change): State | null => {
  const before = kept.filter(({ rev }) => rev < change.rev).sort((a, b) => b.rev - a.rev)[0];
  return before === undefined ? null : { json: JSON.stringify(before.text), rev: before.rev };
};

/** Whether a text held the thing; `untold`: a row before some state of it is missing, so that it may have held anything. */
export type Held = 'held' | 'untold' | 'never';

/** From revision to revision. */
const heldWhileTyped = ({ versions, changes }: TextJournal, { whole, near }: Holder): Held => {
  const kept = versions.filter(({ kind }) => kind !== 'conflict');
  let state: State | null = null;
  let isUntold = false;
  for (const change of [...changes].sort((a, b) => a.rev - b.rev)) {
    const base: State | null = reaches(state, change) ? state : lastKept(kept, change);
    const brought = wholeText(change);
    if (brought !== undefined) {
      state = { json: JSON.stringify(brought), rev: change.rev };
      if (whole(state.json)) return 'held';
    } else if (change.patch.kind === 'text') {
      const { splice } = change.patch;
      isUntold ||= !reaches(base, change);
      state = reaches(base, change) ? { json: applySplice(base.json, splice), rev: change.rev } : null;
      if (state !== null && near(state.json, splice.at, splice.insert.length)) return 'held';
    } else state = reaches(base, change) ? { ...base, rev: change.rev } : null;
  }
  return isUntold ? 'untold' : 'never';
};

export type Splinters = { readonly ids: readonly Id[]; readonly held: Held };

/** The journal rows that are splinters of a text which holds, held or may have held the thing; none of one that never did. */
export const splintersIn = (journal: TextJournal, holder: Holder): Splinters => {
  const ids = journal.changes.filter(({ patch }) => patch.kind === 'text').map(({ id }) => id);
  if (ids.length === 0) return { ids, held: 'never' };
  const isSeen = (journal.text !== null && holder.whole(JSON.stringify(journal.text))) || journal.versions.some(({ text }) => holder.whole(JSON.stringify(text)));
  const held = isSeen ? 'held' : heldWhileTyped(journal, holder);
  return { ids: held === 'never' ? [] : ids, held };
};
