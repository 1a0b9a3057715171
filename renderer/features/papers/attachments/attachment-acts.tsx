// What can be done with an attached file, for the menu of its row and for its own screen.
import { Captions, Download, Eye, FileUp, History } from 'lucide-react';
import type { Paper } from '../../../../shared/model/paper.ts';
import type { MenuAct } from '../../../ui/menu.tsx';
import { isPictureFormat } from './file-words.ts';

export type AttachmentActs = {
  readonly open: (paper: Paper) => void;
  readonly replace: (paper: Paper) => void;
  readonly earlier: (paper: Paper) => void;
  readonly describe: (paper: Paper) => void;
  readonly saveCopy: (paper: Paper) => void;
};

/** Empty for a paper that is no file. @param isFixed the agenda is published */
export const attachmentMenu = (paper: Paper, isFixed: boolean, acts: AttachmentActs): readonly MenuAct[] => {
  if (paper.kind !== 'attachment') return [];
  const { file } = paper;
  if (file === undefined) return [{ id: 'file-here', label: 'Attach the file …', hint: 'It has come', icon: <FileUp aria-hidden="true" />, isDisabled: isFixed, onAction: () => { acts.replace(paper); } }];
  const earlier = paper.earlierFiles?.length ?? 0;
  return [
    { id: 'file-open', label: 'Open the file', keys: 'Enter', icon: <Eye aria-hidden="true" />, onAction: () => { acts.open(paper); } },
    { id: 'file-replace', label: 'Replace by a newer file …', icon: <FileUp aria-hidden="true" />, isDisabled: isFixed, onAction: () => { acts.replace(paper); } },
    ...(earlier > 0 ? [{ id: 'file-earlier', label: 'Earlier files …', hint: earlier === 1 ? '1 is kept' : `${earlier} are kept`, icon: <History aria-hidden="true" />, onAction: () => { acts.earlier(paper); } }] : []),
    ...(isPictureFormat(file.format) ? [{ id: 'file-picture', label: 'Words and consent of the picture …', icon: <Captions aria-hidden="true" />, isDisabled: isFixed, onAction: () => { acts.describe(paper); } }] : []),
    { id: 'file-copy', label: 'Save a copy …', icon: <Download aria-hidden="true" />, onAction: () => { acts.saveCopy(paper); } },
  ];
};
