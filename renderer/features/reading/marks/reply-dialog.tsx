// Apologies or an interest, told to the council officer: words for a mail, copied or saved. Nothing is sent from here, and nothing of the notes goes along.
import { useState } from 'react';
import { checkReplyPayload, mostReplyWords, replyVersion } from '../../../../shared/meeting-file/reply-payload.ts';
import { writeMeetingFile } from '../../../../shared/meeting-file/write-meeting-file.ts';
import { problemLine } from '../../../../shared/model/result.ts';
import { replyText, interestKinds, type InterestKind, type Reply } from '../../../../shared/marks/reply-text.ts';
import { sha256 } from '../../../lib/sha256.ts';
import { replyFile } from '../../../platform/file-types.ts';
import { usePlatform } from '../../../platform/platform-context.tsx';
import { useTellSaved } from '../../../saving/use-tell-saved.ts';
import { Button } from '../../../ui/button.tsx';
import { copyText } from '../../../ui/copy-text.ts';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { Form } from '../../../ui/form.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea, TextField } from '../../../ui/text-field.tsx';
import { showToast } from '../../../ui/toast-queue.ts';
import { asEverybodyHasIt } from './as-everybody-has-it.ts';
import { useMarks } from './marks-context.ts';
import styles from './marks.module.css';

const about = [{ value: 'apologies', label: 'Send my apologies' }, { value: 'interest', label: 'Declare an interest' }] as const;
const interestWords: Readonly<Record<InterestKind, string>> = {
  'disclosable-pecuniary': 'Disclosable pecuniary', 'other-registrable': 'Other registrable', 'non-registrable': 'Not registrable', sensitive: 'Sensitive: its nature is not published',
};

export const ReplyDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { copy: opened } = useMarks();
  const content = asEverybodyHasIt(opened);
  const platform = usePlatform();
  const tellSaved = useTellSaved();
  const [as, setAs] = useState<Reply['as']>('apologies');
  const [from, setFrom] = useState(content.issue.reader ?? '');
  const [itemId, setItemId] = useState(content.items[0]?.id ?? null);
  const [kind, setKind] = useState<InterestKind>('non-registrable');
  const [words, setWords] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const item = content.items.find(({ id }) => id === itemId);
  // Of a sensitive interest nobody writes down what it is (Localism Act 2011 s32).
  const isSensitive = as === 'interest' && kind === 'sensitive';
  const said = isSensitive ? '' : words.trim();
  const { panel, meeting } = content;
  const text = replyText({ as, from: from.trim(), panel: panel.name, date: meeting.date, item: item === undefined ? null : { label: item.label, title: item.title }, kind, words: said });
  const isNamed = (): boolean => {
    setError(from.trim() === '' ? 'Enter your name' : undefined);
    return from.trim() !== '';
  };
  const save = async (): Promise<void> => {
    if (!isNamed()) return;
    const about = { schema: replyVersion, from: from.trim(), panel: { id: panel.id, name: panel.name }, meeting: { id: meeting.id, date: meeting.date }, words: said };
    const payload = checkReplyPayload(as === 'apologies' ? { ...about, as } : { ...about, as, kind, item: item === undefined ? null : { id: item.id, label: item.label } });
    if (!payload.ok) { showToast('Nothing was saved: the name or the words are too long, or have signs that no file takes. Shorten them, or copy them for a mail'); return; }
    const bytes = new Uint8Array(await writeMeetingFile({ kind: 'reply', payload: payload.value }, { sha256 }));
    const saved = await platform.saveFile({ suggestedName: `${as}${meeting.date === null ? '' : `-${meeting.date}`}.orderpaper`, bytes, type: replyFile });
    if (!saved.ok) showToast(problemLine(saved.problem));
    else if (saved.value !== null) { tellSaved(saved.value, (name) => `Saved “${name}”: send it to the council officer, who opens it in Orderpaper`); onClose(); }
  };
  const copy = async (): Promise<void> => {
    if (!isNamed()) return;
    await copyText(text);
    showToast('Copied: put it into a mail to the council officer');
  };
  return (
    <Dialog title="Apologies or an interest" isOpen onClose={onClose} wide>
      <Form label="Apologies or an interest" onSubmit={() => void save()}>
        <Select label="What for" value={as} options={about} onChange={setAs} />
        <TextField label="My name" value={from} onChange={setFrom} error={error} />
        {as === 'interest' && (
          <>
            <Select label="In which item" value={itemId} options={content.items.map(({ id, label, title }) => ({ value: id, label: `${label}. ${title}` }))} onChange={setItemId} />
            <Select label="What kind of interest" value={kind} options={interestKinds.map((value) => ({ value, label: interestWords[value] }))} onChange={setKind} />
          </>
        )}
        {isSensitive
          ? <p>What it is stays with you and the monitoring officer: nothing of it is written here.</p>
          : <TextArea label={as === 'interest' ? 'What the interest is' : 'Anything to add'} optional value={words} onChange={(typed) => { setWords(typed.slice(0, mostReplyWords)); }} />}
        <p className={styles.state}>This is what the officer gets; your notes stay with you:</p>
        <pre className={styles.mail} tabIndex={0}>{text}</pre>
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button onPress={() => void copy()}>Copy for a mail</Button>
          <Button type="submit" variant="primary">Save as a file</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};
