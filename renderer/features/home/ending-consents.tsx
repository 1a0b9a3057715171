// Consents of young people that end soon or have ended, by panel and without a name: what they were for stays out of print then (DOMAIN A6).
import type { Panel } from '../../../shared/model/panel.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import { listEndingConsents } from '../../data/consents-repository.ts';
import type { EndingConsents as OfPanel } from '../../data/consents-repository.ts';
import { useData } from '../../data/data-provider.tsx';
import { useLive } from '../../data/use-live.ts';
import { editPanelLink } from '../../lib/meeting-links.ts';
import { Section } from '../../ui/page.tsx';
import { RecordList } from '../../ui/record-list.tsx';

const consents = (count: number): string => (count === 1 ? '1 consent' : `${count} consents`);

/** "2 consents end within a month, 1 has ended". */
const words = ({ ending, ended }: OfPanel): string => {
  const soon = ending.length === 0 ? '' : `${consents(ending.length)} ${ending.length === 1 ? 'ends' : 'end'} within a month`;
  if (ended.length === 0) return soon;
  const has = ended.length === 1 ? 'has ended' : 'have ended';
  return soon === '' ? `${consents(ended.length)} ${has}` : `${soon}, ${ended.length} ${has}`;
};

export const EndingConsents = ({ panels, today }: { readonly panels: readonly Panel[]; readonly today: IsoDate }) => {
  const { db } = useData();
  const live = useLive(() => listEndingConsents(db, today), [db, today]);
  const rows = live.status === 'ready' ? live.value.flatMap((row) => { const panel = panels.find(({ id }) => id === row.panelId); return panel === undefined ? [] : [{ row, panel }]; }) : [];
  if (rows.length === 0) return null;
  return (
    <Section title="Young people’s consents">
      <RecordList rows={rows.map(({ row, panel }) => ({ id: panel.id, href: editPanelLink(panel.id, 'young-people'), title: words(row), second: panel.name }))} />
    </Section>
  );
};
