// A note while it is written: stored as it is typed, so that nothing is lost when the lid is shut.
import { useCallback, useEffect, useRef, useState } from 'react';
import { markColours, markKinds, type Mark } from '../../../../shared/marks/mark.ts';
import { failed, type Problem, type Result } from '../../../../shared/model/result.ts';
import { Button } from '../../../ui/button.tsx';
import { ComesIntoView } from '../../../ui/comes-into-view.tsx';
import { Checkbox } from '../../../ui/choice.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { Form } from '../../../ui/form.tsx';
import { Select } from '../../../ui/select.tsx';
import { NotSaved } from '../../../ui/text-editor/editor/not-saved.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import { onBeforeLock } from '../reader/before-lock.ts';
import { useMarks } from './marks-context.ts';
import styles from './marks.module.css';
import { colourWords, kindWords, shortQuote } from './marks-words.ts';

const quiet = 400;

type Saved = 'saved' | 'saving' | Problem;

const notStored: Problem = { code: 'note-not-stored', what: 'The note could not be stored.', remedy: 'Try again; if it goes on, copy your text and restart Orderpaper.' };

/** Writes what was typed after a pause, and at once when it goes. */
const useTyped = (mark: Mark, save: (text: string) => Promise<Result<null>>) => {
  const [text, setText] = useState(mark.text);
  const [saved, setSaved] = useState<Saved>('saved');
  const waiting = useRef<string | null>(null);
  const newest = useRef(save);
  useEffect(() => { newest.current = save; });
  const running = useRef<Promise<boolean>>(Promise.resolve(true));
  const storeWaiting = useCallback(async (): Promise<boolean> => {
    // What is typed meanwhile is next.
    while (waiting.current !== null) {
      const words = waiting.current;
      waiting.current = null;
      const stored = await newest.current(words).catch(() => failed(notStored));
      if (!stored.ok) waiting.current ??= words;
      setSaved(stored.ok ? 'saved' : stored.problem);
      if (!stored.ok) return false;
    }
    return true;
  }, []);
  // One after the other: whoever closes or locks while words are on their way hears whether these arrived.
  const flush = useCallback((): Promise<boolean> => {
    running.current = running.current.then(storeWaiting);
    return running.current;
  }, [storeWaiting]);
  useEffect(() => {
    if (waiting.current === null) return undefined;
    const timer = setTimeout(() => void flush(), quiet);
    return () => { clearTimeout(timer); };
  }, [text, flush]);
  // A lock right after it closed still hears of the words on their way.
  useEffect(() => {
    const stop = onBeforeLock(flush);
    return () => { void flush().finally(stop); };
  }, [flush]);
  /** Gives up what waits; settles once nothing is on its way any more. */
  const drop = useCallback((): Promise<unknown> => {
    waiting.current = null;
    return running.current;
  }, []);
  return { text, saved, flush, drop, type: (words: string) => { waiting.current = words; setSaved('saving'); setText(words); } };
};

const OpenNote = ({ mark: stored }: { readonly mark: Mark }) => {
  // Its words are those of the version that was opened: what another window writes meanwhile is not passed off as read.
  const [{ updatedAt, versions }] = useState(stored);
  const mark = { ...stored, updatedAt, versions };
  const { write, change, remove, setOpen } = useMarks();
  const area = useRef<HTMLTextAreaElement>(null);
  const { text, saved, flush, drop, type } = useTyped(mark, (words) => write(mark, words));
  // What can't be stored stays on the screen, to be copied, until its writer says that it may go.
  const close = (): void => { void flush().then((isStored) => { if (isStored) setOpen(null); }); };
  return (
    <Dialog title={kindWords[mark.kind]} isOpen onClose={close}>
      <Form label={kindWords[mark.kind]} onSubmit={close}>
        <blockquote className={styles.quote}>{shortQuote(mark.anchor.quote)}</blockquote>
        <TextArea label={mark.kind === 'question' ? 'My question' : 'My note'} value={text} onChange={type} rows={4} autoFocus inputRef={area} />
        {typeof saved === 'string'
          ? <p className={styles.state} role="status">{saved === 'saved' ? 'Saved on this computer' : 'Saving'}</p>
          : <ComesIntoView><NotSaved problem={saved} words={() => text} onTryAgain={() => void flush()} backToText={() => { area.current?.focus(); }} /></ComesIntoView>}
        <Select label="Kind" value={mark.kind} options={markKinds.map((kind) => ({ value: kind, label: kindWords[kind] }))} onChange={(kind) => { void flush().then(() => change({ ...mark, text }, { kind })); }} />
        <Select label="Look" value={mark.colour} options={markColours.map((colour) => ({ value: colour, label: colourWords[colour] }))} onChange={(colour) => { void flush().then(() => change({ ...mark, text }, { colour })); }} />
        {mark.kind === 'question' && <Checkbox label="Asked" isSelected={mark.asked} onChange={(asked) => { void flush().then(() => change({ ...mark, text }, { asked })); }} />}
        <DialogActions>
          <Button variant="quiet" onPress={() => { void drop().then(() => { setOpen(null); return remove({ ...mark, text }); }); }}>Remove</Button>
          {typeof saved !== 'string' && <Button variant="quiet" onPress={() => { void drop().then(() => { setOpen(null); }); }}>Close without saving</Button>}
          <Button type="submit" variant="primary">Done</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};

export const NoteDialog = () => {
  const { open } = useMarks();
  return open === null ? null : <OpenNote key={open.id} mark={open} />;
};
