// Composes a meeting: the head from one feature, the tab that is shown from another.
import { Outlet, useLocation } from 'react-router';
import { MeetingFrame } from '../../features/meetings/index.tsx';
import type { MeetingTab } from '../../lib/meeting-links.ts';

const tabs = [
  { tab: 'agenda', label: 'Agenda' },
  { tab: 'papers', label: 'Papers' },
  { tab: 'minutes', label: 'Minutes' },
  { tab: 'publish', label: 'Publish' },
] as const satisfies readonly { readonly tab: MeetingTab; readonly label: string }[];

export const MeetingLayout = () => {
  // /panels/:panelId/meetings/:meetingId/:tab, and what is below a tab.
  const shown = useLocation().pathname.split('/')[5];
  const current = tabs.find(({ tab }) => tab === shown) ?? tabs[0];
  return (
    <MeetingFrame tabs={tabs} current={current.tab}>
      <Outlet />
    </MeetingFrame>
  );
};
