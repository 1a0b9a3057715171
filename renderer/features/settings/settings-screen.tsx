// Settings in parts with an address each; each choice takes effect at once.
import { useParams } from 'react-router';
import { useData } from '../../data/data-provider.tsx';
import { readSettings } from '../../data/settings-repository.ts';
import { useLive } from '../../data/use-live.ts';
import { LinkTabs } from '../../ui/link-tabs.tsx';
import { LoadProblem } from '../../ui/load-problem.tsx';
import { PageColumn, PageHeading, Sheet } from '../../ui/page.tsx';
import { BackupSettings } from './backup-settings.tsx';
import { CalendarSettings } from './calendar-settings.tsx';
import { CouncilSettings } from './council-settings.tsx';
import { CouncilKeySettings } from './council-key/council-key-settings.tsx';
import { EraseSettings } from './erase-settings.tsx';
import { PaperTemplateSettings } from './paper-template-settings.tsx';
import { ReadingSettings } from './reading-settings.tsx';

const parts = [
  { id: 'reading', label: 'Reading and keys' },
  { id: 'council', label: 'Council and you' },
  { id: 'calendar', label: 'Calendar' },
  { id: 'papers', label: 'Paper templates' },
  { id: 'key', label: 'Signing key' },
  { id: 'backup', label: 'Backup and sample' },
  { id: 'erase', label: 'Erase' },
] as const;

export const SettingsScreen = () => {
  const { part } = useParams();
  const { db } = useData();
  const live = useLive(() => readSettings(db), [db]);
  if (live.status === 'loading') return null;
  if (live.status === 'failed') return <LoadProblem problem={live.problem} />;
  const shown = parts.find(({ id }) => id === part) ?? parts[0];
  return (
    <PageColumn>
      <Sheet>
        <PageHeading title="Settings" windowTitle={`${shown.label}, Settings`} />
        <LinkTabs label="Parts of the settings" tabs={parts.map(({ id, label }) => ({ href: `/settings/${id}`, label }))} current={`/settings/${shown.id}`} />
        {shown.id === 'reading' && <ReadingSettings settings={live.value} />}
        {shown.id === 'council' && <CouncilSettings settings={live.value} />}
        {shown.id === 'calendar' && <CalendarSettings settings={live.value} />}
        {shown.id === 'papers' && <PaperTemplateSettings />}
        {shown.id === 'key' && <CouncilKeySettings />}
        {shown.id === 'backup' && <BackupSettings />}
        {shown.id === 'erase' && <EraseSettings />}
      </Sheet>
    </PageColumn>
  );
};
