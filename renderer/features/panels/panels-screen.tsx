// All panels of the council.
import { FileInput, Plus, UsersRound } from 'lucide-react';
import { useData } from '../../data/data-provider.tsx';
import { listAllMeetings } from '../../data/meetings-repository.ts';
import { listPanels } from '../../data/panels-repository.ts';
import { useLive } from '../../data/use-live.ts';
import { shortDayInWords } from '../../lib/dates-in-words.ts';
import { panelLink } from '../../lib/meeting-links.ts';
import { useToday } from '../../lib/use-today.ts';
import { Badge } from '../../ui/badge.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadProblem } from '../../ui/load-problem.tsx';
import { PageColumn, PageHeading, Sheet } from '../../ui/page.tsx';
import { RecordList } from '../../ui/record-list.tsx';

export const PanelsScreen = () => {
  const { db, context } = useData();
  const today = useToday(context.now);
  const live = useLive(async () => ({ panels: await listPanels(db), meetings: await listAllMeetings(db) }), [db]);
  if (live.status === 'loading') return null;
  if (live.status === 'failed') return <LoadProblem problem={live.problem} />;
  const { panels, meetings } = live.value;
  const nextOf = (panelId: string): string => {
    const next = meetings.find((meeting) => meeting.panelId === panelId && meeting.date !== null && meeting.date >= today);
    const date = next?.date ?? null;
    return date === null ? 'No meeting planned' : `Next: ${shortDayInWords(date)}`;
  };
  return (
    <PageColumn>
      <Sheet>
        <PageHeading
          title="Panels"
          actions={
            panels.length > 0 && (
              <LinkButton variant="primary" icon={<Plus aria-hidden="true" />} href="/panels/new">
                Add a panel
              </LinkButton>
            )
          }
        />
        {panels.length === 0 ? (
          <EmptyState
            lead="Each panel keeps its members, its usual agenda and its meetings."
            starts={[
              {
                id: 'import', href: '/import', icon: <FileInput aria-hidden="true" />, label: 'From last meeting\u2019s papers',
                sentence: 'The panel, its members and its usual items are read from an agenda, minutes or a pack.',
              },
              { id: 'new', href: '/panels/new', icon: <UsersRound aria-hidden="true" />, label: 'A new panel', sentence: 'Name it and choose its usual agenda yourself.' },
            ]}
          />
        ) : (
          <RecordList
            label="Panels"
            rows={panels.map((panel) => ({
              id: panel.id,
              href: panelLink(panel.id),
              title: panel.name,
              second: panel.councilName,
              aside: (
                <>
                  {panel.sample && <Badge>Sample</Badge>}
                  {nextOf(panel.id)}
                </>
              ),
            }))}
          />
        )}
      </Sheet>
    </PageColumn>
  );
};
