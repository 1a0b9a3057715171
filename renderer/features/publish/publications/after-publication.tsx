// What can be done with an agenda once it is published: prepare a change and publish it, or withdraw the agenda (DOMAIN U4).
import { FilePen, FileX2 } from 'lucide-react';
import { useState, type RefObject } from 'react';
import { londonDate } from '../../../../shared/model/dates.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import { withdrawAgenda } from '../../../data/commands/publish-change.ts';
import { useData } from '../../../data/data-provider.tsx';
import { useCommands } from '../../../lib/commands/use-commands.tsx';
import type { PublishChangeWork } from '../../../saving/use-publish-change.ts';
import { Button } from '../../../ui/button.tsx';
import { Actions, Section } from '../../../ui/page.tsx';
import type { PublishView } from '../use-publish.ts';
import { Making } from '../making.tsx';
import { tellPublication, tellWhetherDone } from '../tell-publication.ts';
import { ChangePanel } from './change-panel.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import type { OpenChange } from './use-open-change.ts';
import { useReasonDoubts } from './use-reason-doubts.ts';

export type AfterPublicationProps = { readonly view: PublishView; readonly change: OpenChange | null; readonly work: PublishChangeWork; /** Outlives this part, which stands elsewhere once a change is open. */ readonly isAskedFor: RefObject<boolean> };

const WithdrawAgendaDialog = ({ meeting, onDone, onClose }: { readonly meeting: Meeting; readonly onDone: (reason: string) => void; readonly onClose: () => void }) => (
  <ReasonDialog
    title="Withdraw the agenda"
    consequence="It is published as withdrawn, with a notice that gives the reason. Its numbers stay, for when it is published again."
    hint="It prints on the notice."
    verb="Withdraw the agenda"
    stay="Leave published"
    looks={{ meeting, doubtsOf: useReasonDoubts(meeting.id) }}
    onDone={onDone}
    onClose={onClose}
  />
);

export const AfterPublication = ({ view, change, work, isAskedFor }: AfterPublicationProps) => {
  const { context } = useData();
  const [isWithdrawing, setWithdrawing] = useState(false);
  const { meeting, publications } = view;
  const isOut = meeting.agendaState === 'published';
  const open = async (): Promise<void> => {
    isAskedFor.current = true;
    if (await work.open(meeting.id)) tellPublication(meeting.id, 'The agenda is open for a change. What was published stays as it is.');
    else isAskedFor.current = false;
  };
  const withdraw = async (reason: string): Promise<void> => {
    setWithdrawing(false);
    tellWhetherDone(meeting.id, await withdrawAgenda(context, { meetingId: meeting.id, on: londonDate(context.now()), reason }), 'The agenda is withdrawn. Save its notice to send it out.');
  };
  useCommands([
    { id: 'publish.prepare-change', group: 'Meeting', label: 'Prepare a change of the published agenda', keys: null, allowed: () => isOut || 'The agenda is not published', perform: () => void open() },
  ]);
  if (change !== null) return <Section title="Change of the published agenda"><ChangePanel key={publications.length} view={view} change={change} work={work} isAskedFor={isAskedFor} /><Making work={work} what="Publishing" safe="What was published is safe, and the change is still here." /></Section>;
  if (!isOut) return null;
  return (
    <Section title="Change of the published agenda">
      <p>A late paper, another room, a withdrawn item: prepare the change, then publish it with its reason. Items and pages that were published keep their numbers; late ones become 7A and 76A.</p>
      <Actions>
        <Button icon={<FilePen aria-hidden="true" />} isPending={work.progress !== null} onPress={() => void open()}>Prepare a change</Button>
        {publications.some(({ kind, withdrawn }) => kind === 'agenda' && withdrawn === null) && <Button variant="quiet" icon={<FileX2 aria-hidden="true" />} onPress={() => { setWithdrawing(true); }}>Withdraw the agenda</Button>}
      </Actions>
      <Making work={work} what={work.cancel === null ? 'Published. Making its files' : 'Looking at the papers'} safe="What was published is safe." />
      {isWithdrawing && (
        <WithdrawAgendaDialog meeting={meeting} onDone={(reason) => void withdraw(reason)} onClose={() => { setWithdrawing(false); }} />
      )}
    </Section>
  );
};
