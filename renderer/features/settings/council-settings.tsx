// The council's particulars, and who works here.
import { useState } from 'react';
import { problemLine } from '../../../shared/model/result.ts';
import { useData } from '../../data/data-provider.tsx';
import { saveActor } from '../../data/settings-repository.ts';
import type { AppSettings } from '../../data/settings-repository.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import { Form, SideBySide } from '../../ui/form.tsx';
import { Actions, Section } from '../../ui/page.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-queue.ts';
import { AccentSetting } from './accent-setting.tsx';
import { useSaveSettings } from '../../saving/use-save-settings.ts';
import { WordListSettings } from './word-list-settings.tsx';

const styles = [
  { value: 'accessible', label: 'Accessible', hint: 'Sans serif, left aligned, sentence case. What the public sector regulations ask for.' },
  { value: 'traditional', label: 'Traditional', hint: 'Capital headings and the customary layout.' },
] as const;

const YouForm = () => {
  const { context, actor } = useData();
  const [name, setName] = useState(actor?.name ?? '');
  const [role, setRole] = useState(actor?.role ?? '');
  const [error, setError] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    if (name.trim() === '') {
      setError('Enter your name');
      return;
    }
    const saved = await saveActor(context, { name: name.trim(), role: role.trim() });
    setError(saved.ok ? null : problemLine(saved.problem));
    if (saved.ok) showToast('Your name and role are saved');
  };
  return (
    <Form label="You" onSubmit={() => void save()}>
      <SideBySide>
        <TextField id="actor-name" label="Your name" width="medium" value={name} onChange={setName} error={error} />
        <TextField label="Your role" optional width="medium" value={role} onChange={setRole} />
      </SideBySide>
      <Actions>
        <Button type="submit">Save your name</Button>
      </Actions>
    </Form>
  );
};

const CouncilForm = ({ settings }: { readonly settings: AppSettings }) => {
  const save = useSaveSettings();
  const [councilName, setCouncilName] = useState(settings.councilName);
  const [name, setName] = useState(settings.signatory?.name ?? '');
  const [post, setPost] = useState(settings.signatory?.post ?? '');
  const submit = (): void => {
    save({ councilName: councilName.trim(), signatory: name.trim() === '' ? null : { name: name.trim(), post: post.trim() } });
    showToast('The council\u2019s particulars are saved');
  };
  return (
    <Form label="Council" onSubmit={submit}>
      <TextField label="Name of the council" hint="New panels start with it." value={councilName} onChange={setCouncilName} />
      <SideBySide>
        <TextField label="Agendas are signed by" optional width="medium" value={name} onChange={setName} />
        <TextField label="Post" optional width="medium" value={post} onChange={setPost} />
      </SideBySide>
      <Actions>
        <Button type="submit">Save council</Button>
      </Actions>
    </Form>
  );
};

export const CouncilSettings = ({ settings }: { readonly settings: AppSettings }) => {
  const save = useSaveSettings();
  return (
    <>
      <Section title="Council">
        <CouncilForm settings={settings} />
      </Section>
      <Section title="House style and colour">
        <RadioGroup label="House style of new panels" hint="Each panel can have its own." value={settings.houseStyle} options={styles} onChange={(houseStyle) => { save({ houseStyle }); }} />
        <AccentSetting accent={settings.accent} onChange={(accent) => { save({ accent }); }} />
      </Section>
      <WordListSettings words={settings.councilWords} />
      <Section title="You">
        <p>Your name and role sign the history of changes on this computer. There is no account.</p>
        <YouForm />
      </Section>
    </>
  );
};
