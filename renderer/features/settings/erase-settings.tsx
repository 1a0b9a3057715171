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
import { lookForName } from '../../data/erase/look-for-name.ts';
import type { NameLook } from '../../data/erase/look-for-name.ts';
import { nameSearch } from '../../../shared/rules/erased-names/name-search.ts';
import { wordsOfFile } from '../../saving/words-of-file.ts';
import { Progress } from '../../ui/progress.tsx';
import { EarlierErasures } from './earlier-erasures.tsx';
import { NameLookWords } from './name-look-words.tsx';

type Kind = EraseRequest['kind'];

const kinds = [
  { value: 'name', label: 'A name', hint: 'Wherever it stands: agendas, papers, minutes, versions and history' },
  { value: 'picture', label: 'A picture', hint: 'A photograph that somebody no longer agrees to' },
  { value: 'file', label: 'An earlier file', hint: 'One that a newer version has replaced; the paper stays' },
  { value: 'paper', label: 'A paper', hint: 'With its appendices, files and all its versions' },
] as const;

const consequences: Readonly<Record<Kind, string>> = {
  name: 'It is taken out of every agenda, paper, minute, version and the history on this computer; “[name erased]” stands in its place, also in minutes that are published.',
  picture: 'The picture goes out of every text, version and published copy on this computer, and its file is removed.',
  file: 'The file goes from the earlier versions of its paper and out of published copies on this computer; the newer file stays.',
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
  const [look, setLook] = useState<NameLook | null>(null);
  const [looking, setLooking] = useState<{ readonly done: number; readonly total: number | null } | null>(null);
  const live = useLive(() => listErasable(db), [db]);
  if (live.status !== 'ready') return null;
  const options = { name: [], picture: live.value.pictures, file: live.value.files, paper: live.value.papers }[kind];
  const label = kind === 'name' ? name.trim() : (options.find(({ value }) => value === chosen)?.label ?? '');

  const request = (): EraseRequest => {
    if (kind === 'name') return { kind, name: name.trim(), ...(look === null ? {} : { places: look.places }) };
    return kind === 'paper' ? { kind, paperId: chosen ?? '' } : { kind, sha256: chosen ?? '' };
  };
  /** A name is looked for first: the officer sees where it stands before anything is done. */
  const ask = async (): Promise<void> => {
    const missing = label === '' ? 'Say what is to be erased.' : reason.trim() === '' ? 'Say why it is erased; the reason stays in the record.' : null;
    setProblem(missing === null ? null : { code: 'not-complete', what: 'Nothing was erased yet.', remedy: missing });
    const search = kind === 'name' ? nameSearch(name) : null;
    if (missing !== null || search === null) {
      setIsAsking(missing === null);
      return;
    }
    setLooking({ done: 0, total: null });
    const found = await lookForName(db, search, { wordsOfFile, onFile: (done, total) => { setLooking({ done, total }); } });
    setLooking(null);
    setLook(found);
    setIsAsking(true);
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
    // The next start moves what is left to a new place on the disk, and the old place goes with everything that lay in it; and no screen
    // goes on with what it had read before.
    window.location.reload();
  };

  return (
    <>
      {problem !== null && <ProblemNotice what={problem.what} safe="Nothing was changed." remedy={problem.remedy} />}
      <Section title="Erase for good">
        <Notice title="This can’t be undone, and it reaches this computer only.">
          <p>Files that went out, backups and other people’s copies still hold it. What was published with it is listed below, so that you can have those files replaced.</p>
        </Notice>
        <Form label="Erase for good" onSubmit={() => void ask()}>
          <RadioGroup label="What is to go" value={kind} options={kinds} onChange={(next) => { setKind(next); setChosen(null); }} />
          {kind === 'name' ? (
            <TextField label="Name" hint="First name and surname. It is found in any spelling: other capitals, accents and hyphens, surname first, in addresses and file names." value={name} onChange={(next) => { setName(next); setLook(null); }} spellCheck={false} />
          ) : (
            <Select label={{ picture: 'Picture', file: 'Earlier file', paper: 'Paper' }[kind]} value={chosen} options={options} onChange={setChosen} placeholder={options.length === 0 ? 'There is none' : 'Choose'} />
          )}
          <TextField label="Why" hint="Stays in the record with your name and the day. Don’t repeat here what is erased." value={reason} onChange={setReason} />
          <Actions>
            <Button type="submit" variant="danger" isPending={isWorking || looking !== null}>Erase</Button>
          </Actions>
          {looking !== null && <Progress stage="Looking where the name stands" done={looking.done} total={looking.total} />}
        </Form>
      </Section>
      <EarlierErasures />
      <ConfirmDialog
        isOpen={isAsking}
        title={kind === 'name' ? `Erase the name “${label}”` : kind === 'picture' ? `Erase the picture “${label}”` : `Erase “${label}”`}
        consequence={
          <>
            {kind === 'name' && look !== null && <NameLookWords look={look} />}
            <p>{consequences[kind]} It can’t be brought back from here. Orderpaper starts again afterwards, to clear it from the disk too.</p>
          </>
        }
        verb="Erase for good"
        onConfirm={() => { setIsAsking(false); void perform(); }}
        onClose={() => { setIsAsking(false); }}
      />
    </>
  );
};
