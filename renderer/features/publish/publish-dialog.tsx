// What goes out when an agenda is published with its papers, and what the officer has to decide for it.
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './publish.module.css';
import type { PublishView } from './use-publish.ts';

export type PublishChoices = { readonly withConfidential: boolean; readonly withoutExpected: boolean };

export type PublishDialogProps = { readonly view: PublishView; readonly onPublish: (choices: PublishChoices) => void; readonly onClose: () => void };

const expectedTitles = ({ papers }: PublishView): readonly string[] =>
  papers.filter(({ toFollow }) => (toFollow ?? null) !== null).map(({ title }) => (title.trim() === '' ? 'Untitled' : title));

export const PublishDialog = ({ view, onPublish, onClose }: PublishDialogProps) => {
  const [withConfidential, setWithConfidential] = useState(false);
  const [withoutExpected, setWithoutExpected] = useState(false);
  const [attempted, setAttempted] = useState(false);
  const expected = expectedTitles(view);
  const lacksWord = expected.length > 0 && !withoutExpected;
  const publish = (): void => {
    setAttempted(true);
    if (!lacksWord) onPublish({ withConfidential, withoutExpected });
  };
  return (
    <Dialog
      title="Publish the agenda and its papers"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Leave as a draft</Button>
          <Button variant="primary" onPress={publish}>
            Publish
          </Button>
        </>
      }
    >
      <p>Three Word files are made and saved: the agenda, the public pack and the members’ pack. What goes out is kept here, so that each can be saved again as it was.</p>
      <p>After that the agenda and its papers stay as they are.</p>
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
        <Checkbox label="Confidential papers in the members’ pack too" hint="Otherwise they are counted and left out of both packs." isSelected={withConfidential} onChange={setWithConfidential} />
      )}
    </Dialog>
  );
};
