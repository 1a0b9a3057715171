// Composes a meeting: the head from one feature, the tab that is shown from another.
import { Outlet, useLocation } from 'react-router';
import { MeetingFrame } from '../../features/meetings/index.tsx';
import type { MeetingTab } from '../../lib/meeting-links.ts';

const tabs = [
  { tab: 'agenda', label: 'Agenda' },
  { tab: 'minutes', label: 'Minutes' },
  { tab: 'publish', label: 'Publish' },
] as const satisfies readonly { readonly tab: MeetingTab; readonly label: string }[];

export const MeetingLayout = () => {
  const last = useLocation().pathname.split('/').at(-1);
  const current = tabs.find(({ tab }) => tab === last) ?? tabs[0];
  return (
    <MeetingFrame tabs={tabs} current={current.tab}>
      <Outlet />
    </MeetingFrame>
  );
};
