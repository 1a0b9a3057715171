// What an officer has typed of a change of a published agenda stays while the window is open: whoever goes to look at a paper finds it again.
// It lies nowhere but in memory, as it may tell of restricted matter.
import { useState } from 'react';
import type { Id } from '../../../../shared/model/record.ts';

export type ChangeDraft = {
  readonly reason: string;
  /** What a correction is about, by item; the empty key: the front sheet. */
  readonly words: ReadonlyMap<Id, string>;
};

const nothingTyped: ChangeDraft = { reason: '', words: new Map() };
const typed = new Map<string, ChangeDraft>();

export type KeptChangeDraft = { readonly draft: ChangeDraft; readonly change: (draft: ChangeDraft) => void; readonly forget: () => void };

/** @param publication the meeting and the number of the publication that is being prepared: the next one begins with nothing */
export const useChangeDraft = (publication: string): KeptChangeDraft => {
  const [draft, setDraft] = useState(() => typed.get(publication) ?? nothingTyped);
  return {
    draft,
    change: (next) => { typed.set(publication, next); setDraft(next); },
    forget: () => { typed.delete(publication); },
  };
};
