// Reading copies of the Publish tab: for councillors to read on their own computers, signed, what is restricted sealed.
import { BookUser } from 'lucide-react';
import { useState } from 'react';
import type { IsoDate } from '../../../../shared/model/record.ts';
import { useCommands } from '../../../lib/commands/use-commands.tsx';
import { useCouncilKey } from '../../../saving/use-council-key.ts';
import type { ReadingCopiesWork } from '../../../saving/use-reading-copies.ts';
import { dayInWords } from '../../../lib/dates-in-words.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Actions, Section } from '../../../ui/page.tsx';
import { FindingsList } from '../findings-list.tsx';
import { Making } from '../making.tsx';
import { packFindings } from '../pack-findings.ts';
import { fromStanding, type PublishView } from '../use-publish.ts';
import { CopiesDialog, type ChosenCopies } from './copies-dialog.tsx';
import { GivenPassphrases } from './given-passphrases.tsx';
import { LostPassphraseDialog } from './lost-passphrase-dialog.tsx';
import { useCopiesView } from './use-copies-view.ts';
import { WhoHasWhich } from './who-has-which.tsx';

export type ReadingCopiesSectionProps = { readonly view: PublishView; readonly work: ReadingCopiesWork; /** Something is being made. */ readonly isBusy: boolean; readonly today: IsoDate };

const madeWords = ({ papers, sealedPapers, leftOut }: NonNullable<ReadingCopiesWork['made']>): string =>
  [papers === 0 ? 'the agenda, which has no papers yet' : `the agenda and ${papers} ${papers === 1 ? 'paper' : 'papers'}`, ...(sealedPapers === 0 ? [] : [`${sealedPapers} with restricted matter, sealed`]), ...(leftOut === 0 ? [] : [`${leftOut} not for publication, in no copy`])].join(', ');

export const ReadingCopiesSection = ({ view, work, isBusy, today }: ReadingCopiesSectionProps) => {
  const { meeting, panel } = view;
  const [asking, setAsking] = useState<'copies' | 'lost' | null>(null);
  const council = useCouncilKey();
  const copies = useCopiesView(meeting.id, today);
  const make = (chosen: ChosenCopies): void => {
    setAsking(null);
    void work.make({ meetingId: meeting.id, style: panel.houseStyle, ...chosen, ...fromStanding(view) });
  };
  const ask = (): void => { setAsking('copies'); };
  const close = (): void => { setAsking(null); };
  useCommands([{ id: 'file.make-reading-copies', group: 'File', label: 'Make reading copies', keys: null, allowed: () => !isBusy || 'Something is being made', perform: ask }]);
  return (
    <Section title="Reading copies" actions={<LinkButton variant="quiet" href="/settings/key">The council’s key</LinkButton>}>
      <p>For councillors, to be read and marked in Orderpaper without a network: signed by the council, what is restricted sealed under a passphrase.</p>
      <Actions>
        <Button icon={<BookUser aria-hidden="true" />} isPending={isBusy} onPress={ask}>
          Make reading copies…
        </Button>
      </Actions>
      <Making work={work} safe="Your work in Orderpaper is saved, and each copy that was saved before is whole." />
      <GivenPassphrases meetingId={meeting.id} about={[panel.name, ...(meeting.date === null ? [] : [dayInWords(meeting.date)])].join(', ')} />
      {work.made !== null && <p role="status">The copies hold {madeWords(work.made)}.</p>}
      {work.made !== null && <FindingsList findings={packFindings(work.made.findings)} meeting={meeting.agendaState === 'published' ? null : meeting} />}
      {copies !== null && <WhoHasWhich {...copies} isBusy={isBusy} onLost={() => { setAsking('lost'); }} />}
      {asking === 'copies' && copies !== null && council.isRead && (
        <CopiesDialog readers={copies.readers} today={today} isRestricted={view.hasRestricted} hasConfidential={view.hasConfidential} council={council} onMake={make} onClose={close} />
      )}
      {asking === 'lost' && copies !== null && council.isRead && (
        <LostPassphraseDialog readers={copies.holders} today={today} expiresOn={copies.issues[0]?.expiresOn ?? null} hasConfidential={view.hasConfidential} council={council} onMake={make} onClose={close} />
      )}
    </Section>
  );
};
