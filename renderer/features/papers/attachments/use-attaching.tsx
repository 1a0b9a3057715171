// Attaching new files in the Papers tab: by the dialog or dropped, to an item.
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { PapersView } from '../list/use-papers-view.ts';
import { AttachDialog } from './attach/attach-dialog.tsx';
import { ownPlace } from './attach/place.ts';
import type { Place } from './attach/place.ts';
import { fromDropped } from './intake/file-source.ts';
import type { FileSource } from './intake/file-source.ts';
import { useChooseFiles } from './use-choose-files.ts';
import { usePeople } from './use-people.ts';

type Start = { readonly itemId: string; readonly place: Place };

export type Attaching = {
  /** Asks for files. */
  readonly choose: (start: Start) => void;
  readonly drop: (files: readonly File[], itemId: string) => void;
  readonly dialog: ReactNode;
};

export const toItem = (itemId: string): Start => ({ itemId, place: ownPlace });

export const useAttaching = (view: PapersView): Attaching => {
  const ask = useChooseFiles();
  const { people, consents } = usePeople(view.panel.id);
  const [batch, setBatch] = useState<{ readonly sources: readonly FileSource[]; readonly start: Start } | null>(null);
  const choose = async (start: Start): Promise<void> => {
    const sources = await ask(true);
    if (sources !== null) setBatch({ sources, start });
  };
  return {
    choose: (start) => void choose(start),
    drop: (files, itemId) => { if (files.length > 0) setBatch({ sources: files.map(fromDropped), start: toItem(itemId) }); },
    dialog: batch === null ? null : <AttachDialog view={view} people={people} consents={consents} sources={batch.sources} start={batch.start} onClose={() => { setBatch(null); }} />,
  };
};
