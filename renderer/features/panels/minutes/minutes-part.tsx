// What the panel's minutes go by: its quorum, whether two preside, whether unapproved minutes say so, and its ready phrases (DOMAIN M1, M3).
import { useState } from 'react';
import type { Panel } from '../../../../shared/model/panel.ts';
import { problemLine } from '../../../../shared/model/result.ts';
import { hasJointChairs } from '../../../../shared/rules/joint-chairs.ts';
import { useData } from '../../../data/data-provider.tsx';
import { updatePanel } from '../../../data/panels-repository.ts';
import { listMembers } from '../../../data/people-repository.ts';
import { useLive } from '../../../data/use-live.ts';
import { useToday } from '../../../lib/use-today.ts';
import type { PanelFields } from '../../../data/panels-repository.ts';
import { Checkbox, RadioGroup } from '../../../ui/choice.tsx';
import { Section } from '../../../ui/page.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { showToast } from '../../../ui/toast-queue.ts';
import { PhraseBank } from './phrase-bank.tsx';

const countsOf = [
  { value: 'voting-members', label: 'Voting members' },
  { value: 'members', label: 'All members' },
] as const;

export const MinutesPart = ({ panel }: { readonly panel: Panel }) => {
  const { db, context } = useData();
  const today = useToday(context.now);
  const members = useLive(() => listMembers(db, panel.id), [db, panel.id]);
  const quorum = panel.quorum ?? null;
  const [number, setNumber] = useState(quorum === null ? '' : String(quorum.number));
  const isNumber = /^[1-9]\d{0,2}$/.test(number.trim()) && Number(number) <= 200;
  const store = async (patch: PanelFields): Promise<void> => {
    const saved = await updatePanel(context, { id: panel.id, rev: panel.rev, patch });
    if (!saved.ok) showToast(problemLine(saved.problem));
  };
  const storeNumber = (): void => {
    if (number.trim() === '') void store({ quorum: null });
    else if (isNumber) void store({ quorum: { number: Number(number), of: quorum?.of ?? 'voting-members' } });
  };
  return (
    <>
      <Section title="In the room">
        <TextField
          label="Quorum"
          hint="How many must be in the room for the meeting to decide anything. Empty: it is not counted."
          width="short"
          value={number}
          onChange={setNumber}
          onBlur={storeNumber}
          error={number.trim() === '' || isNumber ? null : 'Enter a number from 1 to 200, or leave it empty.'}
        />
        {quorum !== null && <RadioGroup label="Of whom" inline value={quorum.of} options={countsOf} onChange={(of) => void store({ quorum: { ...quorum, of } })} />}
        <Checkbox label="Joint Chairs" hint="Two may preside at once, often a young person beside a councillor." isSelected={members.status === 'ready' ? hasJointChairs(panel, members.value.map(({ membership }) => membership), today) : (panel.jointChairs ?? false)} onChange={(jointChairs) => void store({ jointChairs })} />
        <Checkbox label="Unapproved minutes say so" hint="On each page, from publication until they are approved." isSelected={panel.marksUnapproved ?? false} onChange={(marksUnapproved) => void store({ marksUnapproved })} />
      </Section>
      <PhraseBank panel={panel} />
    </>
  );
};
