// The sample council: added on request, gone in one click.
import { problemLine } from '../../../shared/model/result.ts';
import { addSampleCouncil, removeSampleCouncil } from '../../data/commands/sample-council.ts';
import { useData } from '../../data/data-provider.tsx';
import { listPanels } from '../../data/panels-repository.ts';
import { useLive } from '../../data/use-live.ts';
import { Button } from '../../ui/button.tsx';
import { Actions, Section } from '../../ui/page.tsx';
import { showToast } from '../../ui/toast-queue.ts';

export const SampleSetting = () => {
  const { db, context } = useData();
  const live = useLive(async () => (await listPanels(db)).some((panel) => panel.sample), [db]);
  if (live.status !== 'ready') return null;
  const isHere = live.value;
  const turn = async (): Promise<void> => {
    const done = await (isHere ? removeSampleCouncil : addSampleCouncil)(context);
    showToast(done.ok ? (isHere ? 'The sample council is removed' : 'The sample council is added: see Home') : problemLine(done.problem));
  };
  return (
    <Section title="Sample council">
      <p>An invented council with a past, a present and a coming meeting, to try things on. Your own panels are not touched when it goes.</p>
      <Actions>
        <Button onPress={() => void turn()}>{isHere ? 'Remove the sample council' : 'Add the sample council'}</Button>
      </Actions>
    </Section>
  );
};
