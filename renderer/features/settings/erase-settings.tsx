// Erase for good: a name, a picture or a paper, out of everything that this computer holds (DESIGN section 4). No undo.
import { useState } from 'react';
import type { Problem } from '../../../shared/model/result.ts';
import { erase } from '../../data/commands/erase.ts';
import type { EraseRequest } from '../../data/commands/erase.ts';
import { useData } from '../../data/data-provider.tsx';
import { listErasable } from '../../data/erase/list-erasable.ts';
import { useLive } from '../../data/use-live.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice, ProblemNotice } from '../../ui/notice.tsx';
import { Actions, Section } from '../../ui/page.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { EarlierErasures } from './earlier-erasures.tsx';

type Kind = EraseRequest['kind'];

const kinds = [
  { value: 'name', label: 'A name', hint: 'Wherever it stands: agendas, papers, minutes, versions and history' },
  { value: 'picture', label: 'A picture', hint: 'A photograph that somebody no longer agrees to' },
  { value: 'paper', label: 'A paper', hint: 'With its appendices, files and all its versions' },
] as const;

const consequences: Readonly<Record<Kind, string>> = {
  name: 'It is taken out of every agenda, paper, minute, version and the history on this computer; “[name erased]” stands in its place, also in minutes that are published.',
  picture: 'The picture goes out of every text, version and published copy on this computer, and its file is removed.',
  paper: 'The paper goes with its appendices, files, versions and history, also out of published copies on this computer.',
};

export const EraseSettings = () => {
  const { db, context, saves } = useData();
  const [kind, setKind] = useState<Kind>('name');
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [isAsking, setIsAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isWorking, setIsWorking] = useState(false);
  const live = useLive(() => listErasable(db), [db]);
  if (live.status !== 'ready') return null;
  const options = kind === 'picture' ? live.value.pictures : live.value.papers;
  const label = kind === 'name' ? name.trim() : (options.find(({ value }) => value === chosen)?.label ?? '');

  const request = (): EraseRequest => {
    if (kind === 'name') return { kind, name: name.trim() };
    return kind === 'picture' ? { kind, sha256: chosen ?? '' } : { kind, paperId: chosen ?? '' };
  };
  const ask = (): void => {
    const missing = label === '' ? 'Say what is to be erased.' : reason.trim() === '' ? 'Say why it is erased; the reason stays in the record.' : null;
    setProblem(missing === null ? null : { code: 'not-complete', what: 'Nothing was erased yet.', remedy: missing });
    setIsAsking(missing === null);
  };
  const perform = async (): Promise<void> => {
    setIsWorking(true);
    const flushed = await saves.flushAll();
    const done = flushed.ok ? await erase(context, request(), reason) : flushed;
    setIsWorking(false);
    if (!done.ok) {
      setProblem(done.problem);
      return;
    }
    setName('');
    setChosen(null);
    setReason('');
    // The next start moves what is left to a new place on the disk, and the old place goes with everything that lay in it.
    if (done.value.moves) window.location.reload();
  };

  return (
    <>
      {problem !== null && <ProblemNotice what={problem.what} safe="Nothing was changed." remedy={problem.remedy} />}
      <Section title="Erase for good">
        <Notice title="This can’t be undone, and it reaches this computer only.">
          <p>Files that went out, backups and other people’s copies still hold it. What was published with it is listed below, so that you can have those files replaced.</p>
        </Notice>
        <Form label="Erase for good" onSubmit={ask}>
          <RadioGroup label="What is to go" value={kind} options={kinds} onChange={(next) => { setKind(next); setChosen(null); }} />
          {kind === 'name' ? (
            <TextField label="Name" hint="The full name, as it stands in the papers. Capitals and spaces don’t matter." value={name} onChange={setName} spellCheck={false} />
          ) : (
            <Select label={kind === 'picture' ? 'Picture' : 'Paper'} value={chosen} options={options} onChange={setChosen} placeholder={options.length === 0 ? 'There is none' : 'Choose'} />
          )}
          <TextField label="Why" hint="Stays in the record with your name and the day. Don’t repeat here what is erased." value={reason} onChange={setReason} />
          <Actions>
            <Button type="submit" variant="danger" isPending={isWorking}>Erase</Button>
          </Actions>
        </Form>
      </Section>
      <EarlierErasures />
      <ConfirmDialog
        isOpen={isAsking}
        title={kind === 'name' ? `Erase the name “${label}”` : kind === 'picture' ? `Erase the picture “${label}”` : `Erase “${label}”`}
        consequence={`${consequences[kind]} It can’t be brought back from here. Orderpaper starts again afterwards, to clear it from the disk too.`}
        verb="Erase for good"
        onConfirm={() => { setIsAsking(false); void perform(); }}
        onClose={() => { setIsAsking(false); }}
      />
    </>
  );
};
