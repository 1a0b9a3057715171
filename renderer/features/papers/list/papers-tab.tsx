// The Papers tab: the agenda's items in order, each with what is written, attached or expected for it.
import { ProblemNotice } from '../../../ui/notice.tsx';
import { PaperPagesProvider } from '../pages/paper-pages.tsx';
import { PapersDesk } from './papers-desk.tsx';
import { usePapersView } from './use-papers-view.ts';

export const PapersTab = ({ meetingId }: { readonly meetingId: string }) => {
  const live = usePapersView(meetingId);
  if (live.status === 'loading') return null;
  if (live.status === 'failed') return <ProblemNotice what={live.problem.what} safe="What was saved is still on this computer." remedy={live.problem.remedy} />;
  if (live.value === null) return <ProblemNotice what="This meeting is no longer here." safe="Nothing else was changed." remedy="It may have been deleted in another window: undo there, or go back to the panel." />;
  return <PaperPagesProvider meetingId={meetingId} first={null}><PapersDesk view={live.value} /></PaperPagesProvider>;
};
