// What goes out when an agenda is published with its papers, or with confidential matter, and what the officer has to decide for it.
import { useState } from 'react';
import type { FolderToFill } from '../../platform/platform.ts';
import { useFolderFirst } from '../../saving/use-folder-first.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choice.tsx';
import { ComesIntoView } from '../../ui/comes-into-view.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { confidentialQuestion } from './confidential-question.ts';
import styles from './publish.module.css';
import type { PublishView } from './use-publish.ts';

export type PublishChoices = { readonly withConfidential: boolean; readonly withoutExpected: boolean };

export type PublishDialogProps = { readonly view: PublishView; /** @param folder of its files; null: they are saved later */ readonly onPublish: (choices: PublishChoices, folder: FolderToFill | null) => void; readonly onClose: () => void };

const expectedTitles = ({ papers }: PublishView): readonly string[] =>
  papers.filter(({ toFollow }) => (toFollow ?? null) !== null).map(({ title }) => (title.trim() === '' ? 'Untitled' : title));

export const PublishDialog = ({ view, onPublish, onClose }: PublishDialogProps) => {
  const [withConfidential, setWithConfidential] = useState(false);
  const [withoutExpected, setWithoutExpected] = useState(false);
  const [attempted, setAttempted] = useState(false);
  const folder = useFolderFirst();
  const expected = expectedTitles(view);
  const { hasPack } = view;
  const lacksWord = expected.length > 0 && !withoutExpected;
  const publish = async (savesNow: boolean): Promise<void> => {
    setAttempted(true);
    if (lacksWord) return;
    const chosen = savesNow ? await folder.ask() : null;
    if (chosen !== null || !savesNow) onPublish({ withConfidential, withoutExpected }, chosen);
  };
  return (
    <Dialog
      title={hasPack ? 'Publish the agenda and its papers' : 'Publish the agenda'}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Leave as a draft</Button>
          {folder.lack !== null && <Button onPress={() => void publish(false)}>Publish and save later</Button>}
          <Button variant="primary" onPress={() => void publish(hasPack)}>
            Publish
          </Button>
        </>
      }
    >
      {folder.lack !== null && <ComesIntoView><p role="alert" className={styles.lacks}>{folder.lack} Choose one, or publish now and save each file later under “Published before”.</p></ComesIntoView>}
      {hasPack
        ? <p>You choose a folder, and three Word files are made and saved there: the agenda, the public pack and the members’ pack. What goes out is kept here, so that each can be saved again as it was.</p>
        : <p>It goes out for the public and for members. What goes out is kept here, so that it can be saved again as it was.</p>}
      <p>After that {hasPack ? 'the agenda and its papers stay as they are' : 'the agenda stays as it is'}.</p>
      {expected.length > 0 && (
        <Checkbox
          label={expected.length === 1 ? `Without “${expected[0] ?? ''}”, which is still to follow` : `Without ${expected.length} papers that are still to follow: ${expected.join(', ')}`}
          hint="A page in the place of each says so; a late paper goes out as a supplement."
          isSelected={withoutExpected}
          onChange={setWithoutExpected}
        />
      )}
      {attempted && lacksWord && <p role="alert" className={styles.lacks}>{expected.length === 1 ? 'Tick this to publish without that paper, or leave the agenda as a draft until it comes.' : 'Tick this to publish without those papers, or leave the agenda as a draft until they come.'}</p>}
      {view.hasConfidential && (
        <Checkbox {...confidentialQuestion(hasPack)} isSelected={withConfidential} onChange={setWithConfidential} />
      )}
    </Dialog>
  );
};
