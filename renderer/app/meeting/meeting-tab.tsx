// Gives a tab the meeting of the address.
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
