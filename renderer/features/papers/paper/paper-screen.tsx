// The screen of one paper that is written in the app.
import { memo, useDeferredValue } from 'react';
import { ProblemNotice } from '../../../ui/notice.tsx';
import { PaperPagesProvider } from '../pages/paper-pages.tsx';
import { PaperDesk } from './paper-desk.tsx';
import { usePaperView } from './use-paper-view.ts';
import type { PaperView } from './use-paper-view.ts';

const Desk = memo(PaperDesk);

/** What a save changes is drawn between the keys, in slices that a key can interrupt. */
const CalmDesk = ({ view }: { readonly view: PaperView }) => <Desk view={useDeferredValue(view)} />;

export const PaperScreen = ({ meetingId, paperId }: { readonly meetingId: string; readonly paperId: string }) => {
  const state = usePaperView(meetingId, paperId);
  switch (state.status) {
    case 'loading':
      return null;
    case 'gone':
      return <ProblemNotice what="This paper is no longer here." safe="Nothing else was changed." remedy="It may have been deleted in another window: bring it back on the Papers tab, or undo there." />;
    case 'failed':
      return <ProblemNotice what={state.problem.what} safe="What was saved is safe on this computer." remedy={state.problem.remedy} />;
    case 'ready':
      return <PaperPagesProvider meetingId={meetingId} first={paperId}><CalmDesk view={state.view} /></PaperPagesProvider>;
  }
};
