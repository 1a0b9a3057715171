// Gives a tab the meeting of the address, and a paper's screen its paper.
import type { ComponentType } from 'react';
import { useParams } from 'react-router';

type Tab = ComponentType<{ readonly meetingId: string }>;

/** The tab as a route's component; another meeting is another instance, so that no draft crosses over. */
export const asRoute = (Shown: Tab): ComponentType => {
  const MeetingTab = () => {
    const { meetingId = '' } = useParams();
    return <Shown key={meetingId} meetingId={meetingId} />;
  };
  return MeetingTab;
};

type PaperScreen = ComponentType<{ readonly meetingId: string; readonly paperId: string }>;

/** The screen of one paper as a route's component; another paper is another instance. */
export const asPaperRoute = (Shown: PaperScreen): ComponentType => {
  const MeetingPaper = () => {
    const { meetingId = '', paperId = '' } = useParams();
    return <Shown key={paperId} meetingId={meetingId} paperId={paperId} />;
  };
  return MeetingPaper;
};
