// What is kept about a panel, in six parts with an address each.
import { useParams } from 'react-router';
import { useData } from '../../data/data-provider.tsx';
import { getPanel } from '../../data/panels-repository.ts';
import { useLive } from '../../data/use-live.ts';
import { editPanelLink, panelLink } from '../../lib/meeting-links.ts';
import { LinkButton } from '../../ui/button.tsx';
import { LinkTabs } from '../../ui/link-tabs.tsx';
import { LoadProblem } from '../../ui/load-problem.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageColumn, PageHeading, Sheet } from '../../ui/page.tsx';
import { MembersEditor } from './members-editor.tsx';
import { MinutesPart } from './minutes/minutes-part.tsx';
import { PanelDetails } from './panel-details.tsx';
import { TemplateEditor } from './template-editor.tsx';
import { YearsEditor } from './years-editor.tsx';
import { YoungPeopleEditor } from './young-people-editor.tsx';

const parts = [
  { id: 'details', label: 'Details' },
  { id: 'members', label: 'Members' },
  { id: 'young-people', label: 'Young people' },
  { id: 'template', label: 'Usual agenda' },
  { id: 'minutes', label: 'Minutes' },
  { id: 'years', label: 'Municipal years' },
] as const;

export const EditPanelScreen = () => {
  const { panelId = '', part } = useParams();
  const { db } = useData();
  const live = useLive(() => getPanel(db, panelId), [db, panelId]);
  if (live.status === 'loading') return null;
  if (live.status === 'failed') return <LoadProblem problem={live.problem} />;
  const panel = live.value;
  if (panel === null) return <NotFound noun="panel" listHref="/panels" list="all panels" />;
  const shown = parts.find(({ id }) => id === part) ?? parts[0];
  return (
    <PageColumn>
      <Sheet>
        <PageHeading
          title={panel.name}
          windowTitle={`${shown.label}, ${panel.name}`}
          actions={
            <LinkButton variant="quiet" href={panelLink(panel.id)}>
              Back to the panel
            </LinkButton>
          }
        />
        <LinkTabs
          label="Parts of the panel"
          tabs={parts.map(({ id, label }) => ({ href: editPanelLink(panel.id, id), label }))}
          current={editPanelLink(panel.id, shown.id)}
        />
        {shown.id === 'details' && <PanelDetails key={panel.id} panel={panel} />}
        {shown.id === 'members' && <MembersEditor panel={panel} />}
        {shown.id === 'young-people' && <YoungPeopleEditor panel={panel} />}
        {shown.id === 'template' && <TemplateEditor panel={panel} />}
        {shown.id === 'minutes' && <MinutesPart key={panel.id} panel={panel} />}
        {shown.id === 'years' && <YearsEditor panel={panel} />}
      </Sheet>
    </PageColumn>
  );
};
