// The screen of one attached file.
import { ProblemNotice } from '../../../../ui/notice.tsx';
import { usePaperView } from '../../paper/use-paper-view.ts';
import { AttachmentDesk } from './attachment-desk.tsx';
import { Opening } from '../../../../ui/opening.tsx';

export const AttachmentScreen = ({ meetingId, paperId }: { readonly meetingId: string; readonly paperId: string }) => {
  const state = usePaperView(meetingId, paperId);
  switch (state.status) {
    case 'loading':
      return <Opening />;
    case 'gone':
      return <ProblemNotice what="This paper is no longer here." safe="Nothing else was changed." remedy="It may have been deleted in another window: bring it back on the Papers tab, or undo there." />;
    case 'failed':
      return <ProblemNotice what={state.problem.what} safe="What was saved is safe on this computer." remedy={state.problem.remedy} />;
    case 'ready':
      return <AttachmentDesk view={state.view} />;
  }
};
