// The agenda pack: for whom, in which house style, and the button that makes it.
import { BookOpen } from 'lucide-react';
import { useState } from 'react';
import type { Audience } from '../../../shared/documents/document-options.ts';
import type { HouseStyle } from '../../../shared/model/panel.ts';
import { useCommands } from '../../lib/commands/use-commands.tsx';
import type { PackFileWork } from '../../saving/use-pack-file.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox, RadioGroup } from '../../ui/choice.tsx';
import { Actions, Section } from '../../ui/page.tsx';
import { MakingFile } from './making.tsx';
import styles from './publish.module.css';
import { fromStanding } from './use-publish.ts';
import type { PublishView } from './use-publish.ts';

const audiences: readonly { readonly value: Audience; readonly label: string; readonly hint: string }[] = [
  { value: 'public', label: 'The public', hint: 'Exempt and confidential papers are left out; their pages are counted.' },
  { value: 'members', label: 'Members', hint: 'With exempt papers, each page marked “Not for publication”.' },
];

const houseStyles: readonly { readonly value: HouseStyle; readonly label: string }[] = [
  { value: 'accessible', label: 'Accessible' },
  { value: 'traditional', label: 'Traditional' },
];

const whyNot = ({ hasPack }: PublishView): string | null =>
  hasPack ? null : 'No item has a paper yet. Write or attach the papers on the Papers tab; then the pack can be made here.';

export const PackSection = ({ view, work, isBusy }: { readonly view: PublishView; readonly work: PackFileWork; /** Something is being made. */ readonly isBusy: boolean }) => {
  const { meeting, panel } = view;
  const [audience, setAudience] = useState<Audience>('public');
  const [style, setStyle] = useState<HouseStyle>(panel.houseStyle);
  const [withConfidential, setWithConfidential] = useState(false);
  const lack = whyNot(view);
  const make = (): void => {
    const kind = audience === 'public' ? 'public-pack' : 'members-pack';
    void work.make({ meetingId: meeting.id, kind, style, withConfidential: withConfidential && audience === 'members', ...fromStanding(view) });
  };
  useCommands([
    { id: 'file.make-pack', group: 'File', label: 'Make the agenda pack', keys: null, allowed: () => lack ?? (!isBusy || 'The pack is being made'), perform: make },
  ]);
  return (
    <Section title="The pack">
      {lack === null ? (
        <div className={styles.pack}>
          <RadioGroup label="For whom" value={audience} options={audiences} isDisabled={isBusy} onChange={setAudience} />
          <RadioGroup label="House style of this file" inline value={style} options={houseStyles} isDisabled={isBusy} onChange={setStyle} />
          {audience === 'members' && view.hasConfidential && (
            <Checkbox label="With confidential papers" hint="Otherwise they are counted and left out of this pack too." isSelected={withConfidential} isDisabled={isBusy} onChange={setWithConfidential} />
          )}
        </div>
      ) : (
        <p>{lack}</p>
      )}
      {lack === null && (
        <Actions>
          <Button icon={<BookOpen aria-hidden="true" />} isPending={isBusy} onPress={make}>
            Make the pack
          </Button>
        </Actions>
      )}
      <MakingFile work={work} meeting={meeting.agendaState === 'published' ? null : meeting} />
    </Section>
  );
};
