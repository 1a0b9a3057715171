// The Minutes tab of a meeting.
import { ProblemNotice } from '../../../ui/notice.tsx';
import { MinutesDesk } from './minutes-desk.tsx';
import { StartMinutes } from './start-minutes.tsx';
import { useMinutesView } from './use-minutes-view.ts';

export const MinutesScreen = ({ meetingId }: { readonly meetingId: string }) => {
  const state = useMinutesView(meetingId);
  switch (state.status) {
    case 'loading':
      return null;
    case 'gone':
      return <ProblemNotice what="This meeting is no longer here." safe="Nothing else was changed." remedy="It may have been deleted in another window: undo there, or go back to the panel." />;
    case 'failed':
      return <ProblemNotice what={state.problem.what} safe="What was saved is safe on this computer." remedy={state.problem.remedy} />;
    case 'ready': {
      const { meeting, minutes } = state.view;
      return meeting.minutesState === 'none' && minutes.length === 0 ? <StartMinutes view={state.view} /> : <MinutesDesk view={state.view} />;
    }
  }
};
