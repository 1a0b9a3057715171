// Printing: the agenda, a paper, some pages or the pack, with the numbers and markings that are published (DOMAIN 1).
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useCommands } from '../../../lib/commands/use-commands.tsx';
import type { PrintFileWork } from '../../../saving/use-print-file.ts';
import type { PackPaperLine } from '../../../workers/pack-client.ts';
import { Button } from '../../../ui/button.tsx';
import { Actions, Section } from '../../../ui/page.tsx';
import { Making } from '../making.tsx';
import { fromStanding } from '../use-publish.ts';
import type { PublishView } from '../use-publish.ts';
import { PrintDialog } from './print-dialog.tsx';
import { choiceOf } from './print-draft.ts';
import type { PrintDraft } from './print-draft.ts';
import { PrintHelp } from './print-help.tsx';
import { PrintResult } from './print-result.tsx';

export type PrintSectionProps = {
  readonly view: PublishView;
  readonly work: PrintFileWork;
  readonly lines: readonly PackPaperLine[];
  /** Something is being made. */
  readonly isBusy: boolean;
};

export const PrintSection = ({ view, work, lines, isBusy }: PrintSectionProps) => {
  const { meeting, panel } = view;
  const [isAsking, setAsking] = useState(false);
  const isPublished = meeting.agendaState === 'published';
  const print = (draft: PrintDraft): void => {
    setAsking(false);
    const { audience, withConfidential } = draft;
    void work.make({ meetingId: meeting.id, audience, choice: choiceOf(draft), style: panel.houseStyle, withConfidential: withConfidential && audience === 'members', ...fromStanding(view) });
  };
  useCommands([
    { id: 'file.print', group: 'File', label: 'Print', keys: 'Ctrl+P', allowed: () => !isBusy || 'Something is being made', perform: () => { setAsking(true); } },
  ]);
  return (
    <Section title="Print">
      <p>The agenda, one paper, some pages or the whole pack, with the numbers and markings of the pack. As a Word file, or as a PDF with the same pages.</p>
      <Actions>
        <Button icon={<Printer aria-hidden="true" />} isPending={isBusy} onPress={() => { setAsking(true); }}>
          Print…
        </Button>
      </Actions>
      <Making work={work} />
      {work.saved !== null && <PrintResult saved={work.saved} meeting={isPublished ? null : meeting} />}
      <PrintHelp />
      {isAsking && <PrintDialog view={view} lines={lines} onPrint={print} onClose={() => { setAsking(false); }} />}
    </Section>
  );
};
