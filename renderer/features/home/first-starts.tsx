// Nothing is here yet: the three likely starts, one sentence each (UX 9, 18).
import { FileInput, Landmark, UsersRound } from 'lucide-react';
import { useState } from 'react';
import type { Problem } from '../../../shared/model/result.ts';
import { addSampleCouncil } from '../../data/commands/sample-council.ts';
import { useData } from '../../data/data-provider.tsx';
import { focusNextHeading } from '../../ui/heading-focus.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ProblemNotice } from '../../ui/notice.tsx';
import { PageColumn, PageHeading, Sheet } from '../../ui/page.tsx';

export const FirstStarts = ({ name }: { readonly name: string }) => {
  const { context } = useData();
  const [problem, setProblem] = useState<Problem | null>(null);
  const addSample = async (): Promise<void> => {
    focusNextHeading();
    const added = await addSampleCouncil(context);
    setProblem(added.ok ? null : added.problem);
  };
  return (
    <PageColumn>
      <Sheet>
        <PageHeading title={`Good to have you here, ${name}`} windowTitle="Home" intro="How would you like to begin?" />
        {problem !== null && <ProblemNotice what={problem.what} safe="Nothing was added." remedy={problem.remedy} />}
        <EmptyState
          starts={[
            {
              id: 'import', href: '/import', icon: <FileInput aria-hidden="true" />, label: 'From last meeting\u2019s papers',
              sentence: 'Open an agenda, minutes or a whole pack, in Word, PDF or plain text: the panel, its people and the next agenda come from it.',
            },
            {
              id: 'panel', href: '/panels/new', icon: <UsersRound aria-hidden="true" />, label: 'A new panel',
              sentence: 'Name it, choose its usual agenda, and plan the first meeting.',
            },
            {
              id: 'sample', onPress: () => void addSample(), icon: <Landmark aria-hidden="true" />, label: 'Look round a sample council',
              sentence: 'An invented council with a past, a present and a coming meeting. Settings removes it again in one go.',
            },
          ]}
        />
      </Sheet>
    </PageColumn>
  );
};
