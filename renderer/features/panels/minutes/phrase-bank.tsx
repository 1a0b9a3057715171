// The panel's ready phrases for its minutes: "/" offers them in this order, with their fields to Tab through.
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { MinutePhrase, Panel } from '../../../../shared/model/panel.ts';
import { problemLine } from '../../../../shared/model/result.ts';
import { usualBank } from '../../../../shared/phrases/phrase-bank.ts';
import { useData } from '../../../data/data-provider.tsx';
import { updatePanel } from '../../../data/panels-repository.ts';
import { offerUndo } from '../../../saving/offer-undo.ts';
import { Button } from '../../../ui/button.tsx';
import { Section } from '../../../ui/page.tsx';
import { ReorderList } from '../../../ui/reorder-list.tsx';
import { showToast } from '../../../ui/toast-queue.ts';
import styles from '../panels.module.css';
import { PhraseDialog } from './phrase-dialog.tsx';

const moved = (phrases: readonly MinutePhrase[], id: string, position: number): readonly MinutePhrase[] => {
  const others = phrases.filter((phrase) => phrase.id !== id);
  return [...others.slice(0, position), ...phrases.filter((phrase) => phrase.id === id), ...others.slice(position)];
};

export const PhraseBank = ({ panel }: { readonly panel: Panel }) => {
  const { context } = useData();
  // The usual ones become the panel's own with the first change; until then they have ids for this screen only.
  const [usual] = useState(() => usualBank.map((phrase): MinutePhrase => ({ id: context.newId(), ...phrase })));
  const phrases = panel.minutePhrases ?? usual;
  const [edited, setEdited] = useState<MinutePhrase | null>(null);
  const store = async (next: readonly MinutePhrase[], done: string): Promise<void> => {
    const saved = await updatePanel(context, { id: panel.id, rev: panel.rev, patch: { minutePhrases: [...next] } });
    if (!saved.ok) showToast(problemLine(saved.problem));
    else offerUndo(context, panel.id, done);
  };
  const put = (phrase: MinutePhrase): void => {
    setEdited(null);
    const isNew = !phrases.some(({ id }) => id === phrase.id);
    void store(isNew ? [...phrases, phrase] : phrases.map((other) => (other.id === phrase.id ? phrase : other)), 'Phrase saved.');
  };
  return (
    <Section
      title="Ready phrases"
      actions={<Button variant="primary" icon={<Plus aria-hidden="true" />} onPress={() => { setEdited({ id: context.newId(), group: '', text: '' }); }}>Add a phrase</Button>}
    >
      <p>Type “/” and the first letters in a minute. Words in braces, such as {'{date}'}, are fields: Tab goes from one to the next.</p>
      <ReorderList label="Ready phrases" items={phrases} textOf={({ group }) => group} onMove={(id, position) => void store(moved(phrases, id, position), 'Phrase moved.')}>
        {(phrase) => (
          <div className={styles.row}>
            <span className={styles.words}>
              <span className={styles.name}>{phrase.group}</span>
              <span className={styles.quiet}>{phrase.text.replace(/\n/g, ' ')}</span>
            </span>
            <Button size="small" variant="quiet" aria-label={`Edit ${phrase.group}`} onPress={() => { setEdited(phrase); }}>Edit</Button>
            <Button size="small" variant="quiet" aria-label={`Take out ${phrase.group}`} onPress={() => void store(phrases.filter(({ id }) => id !== phrase.id), 'Phrase taken out.')}>Take out</Button>
          </div>
        )}
      </ReorderList>
      {edited !== null && <PhraseDialog phrase={edited} onSave={put} onClose={() => { setEdited(null); }} />}
    </Section>
  );
};
