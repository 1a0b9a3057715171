// The draft of the open item: saved as it is typed, and joined with what other windows wrote to the same item meanwhile.
import { useRef, useState } from 'react';
import type { Item } from '../../../shared/model/meeting.ts';
import { failed, ok } from '../../../shared/model/result.ts';
import { useData } from '../../data/data-provider.tsx';
import { updateItem } from '../../data/items-repository.ts';
import { isConflict } from '../../data/save-result.ts';
import { useAutosave } from '../../data/use-autosave.ts';
import { draftOf, patchOf, withTheirs, wordsOfDraft } from './item-draft.ts';
import type { ItemDraft } from './item-draft.ts';

/** @param item as it was when it was opened; the draft keeps its own base from then on */
export const useItemDraft = (item: Item) => {
  const { context } = useData();
  const [draft, setDraft] = useState(() => draftOf(item));
  const [other, setOther] = useState<Item | null>(null);
  const latest = useRef(draft);
  const base = useRef(item);

  const show = (next: ItemDraft): void => {
    latest.current = next;
    setDraft(next);
  };
  /** Fields that only another window wrote show in the form; else the next save would write the old ones over them. */
  const takeIn = (stored: Item): void => {
    show(withTheirs(latest.current, draftOf(base.current), draftOf(stored)));
  };
  const autosave = useAutosave<ItemDraft>(async () => {
    const patch = patchOf(latest.current, base.current);
    if (Object.keys(patch).length === 0) return ok(null);
    const result = await updateItem(context, { meetingId: item.meetingId, id: item.id, rev: base.current.rev, patch });
    if (result.ok) {
      takeIn(result.value);
      base.current = result.value;
      return ok(null);
    }
    if (isConflict(result.problem)) {
      takeIn(result.problem.theirs);
      setOther(result.problem.theirs);
    }
    return failed(result.problem);
  }, wordsOfDraft);
  const change = (patch: Partial<ItemDraft>): void => {
    show({ ...latest.current, ...patch });
    autosave.change(latest.current);
  };
  const keepMine = (): void => {
    if (other !== null) base.current = other;
    setOther(null);
    autosave.discard();
    autosave.change(latest.current);
    void autosave.flush();
  };
  const takeOther = (): void => {
    if (other === null) return;
    base.current = other;
    autosave.discard();
    show(draftOf(other));
    setOther(null);
  };
  return { draft, change, autosave, other, keepMine, takeOther };
};
