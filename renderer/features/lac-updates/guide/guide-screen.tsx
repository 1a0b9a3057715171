// The guided screen: a young person writes the update, a worker beside them. One step at a time, big buttons, nothing lost.
import { LoadProblem } from '../../../ui/load-problem.tsx';
import { ProblemNotice } from '../../../ui/notice.tsx';
import { useUpdate } from '../use-update.ts';
import { GuideDesk } from './guide-desk.tsx';

export const GuideScreen = ({ meetingId, paperId }: { readonly meetingId: string; readonly paperId: string }) => {
  const live = useUpdate(meetingId, paperId);
  if (live.status === 'loading') return null;
  if (live.status === 'failed') return <LoadProblem problem={live.problem} />;
  if (live.value === null) {
    return <ProblemNotice what="This update is no longer here." safe="Nothing else was changed." remedy="It may have been deleted in another window: bring it back on the Papers tab, or undo there." />;
  }
  return <GuideDesk update={live.value} />;
};
