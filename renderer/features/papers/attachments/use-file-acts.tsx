// Attaching in a screen: the acts of attached files, and the dialogs that they open.
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import type { Paper } from '../../../../shared/model/paper.ts';
import { paperLink } from '../../../lib/meeting-links.ts';
import { useFileCopy } from '../../../saving/use-file-copy.ts';
import { PictureDialog } from './attach/picture-dialog.tsx';
import type { AttachmentActs } from './attachment-acts.tsx';
import type { FileSource } from './intake/file-source.ts';
import { useChooseFiles } from './use-choose-files.ts';
import { usePeople } from './use-people.ts';
import { EarlierFilesDialog } from './versions/earlier-files-dialog.tsx';
import { ReplaceDialog } from './versions/replace-dialog.tsx';

type Asking =
  | { readonly what: 'replace'; readonly paperId: string; readonly sources: readonly FileSource[] }
  | { readonly what: 'earlier' | 'describe'; readonly paperId: string };

export type FileActs = { readonly acts: AttachmentActs; readonly dialog: ReactNode };

/** @param papers of the meeting, live */
export const useFileActs = (meeting: Meeting, papers: readonly Paper[], isFixed: boolean): FileActs => {
  const navigate = useNavigate();
  const choose = useChooseFiles();
  const saveCopy = useFileCopy();
  const { people, consents } = usePeople(meeting.panelId);
  const [asking, setAsking] = useState<Asking | null>(null);
  const close = (): void => { setAsking(null); };
  const replace = async (paperId: string): Promise<void> => {
    const sources = await choose(false);
    if (sources !== null) setAsking({ what: 'replace', paperId, sources });
  };
  const acts: AttachmentActs = {
    open: ({ id }) => void navigate(paperLink(meeting, id)),
    replace: ({ id }) => void replace(id),
    earlier: ({ id }) => { setAsking({ what: 'earlier', paperId: id }); },
    describe: ({ id }) => { setAsking({ what: 'describe', paperId: id }); },
    saveCopy: ({ file }) => { if (file !== undefined) void saveCopy(file); },
  };
  const paper = papers.find(({ id }) => id === asking?.paperId);
  const dialog = (): ReactNode => {
    if (asking === null || paper === undefined) return null;
    switch (asking.what) {
      case 'replace': return <ReplaceDialog paper={paper} people={people} consents={consents} sources={asking.sources} onClose={close} />;
      case 'earlier': return <EarlierFilesDialog paper={paper} isFixed={isFixed} onClose={close} />;
      case 'describe': return <PictureDialog paper={paper} people={people} consents={consents} onClose={close} />;
    }
  };
  return { acts, dialog: dialog() };
};
