// Minutes that come after those of a later meeting went out: the officer sees the numbers that they get and agrees, or leaves them (DOMAIN N1, N2).
import type { NumbersAddedLater } from '../../data/minutes-out-of-order.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './publish.module.css';

export type AddedLaterDialogProps = { readonly added: NumbersAddedLater; readonly onPublish: () => void; readonly onClose: () => void };

export const AddedLaterDialog = ({ added, onPublish, onClose }: AddedLaterDialogProps) => (
  <Dialog
    title="Publish as minutes added later"
    isOpen
    onClose={onClose}
    actions={
      <>
        <Button onPress={onClose}>Leave as a draft</Button>
        <Button variant="primary" onPress={onPublish}>
          Publish with these numbers
        </Button>
      </>
    }
  >
    <p>{added.problem.what}</p>
    <p>{added.areFree ? 'These minutes get numbers before those, which no minutes here have, and keep them for ever. If minutes that are kept elsewhere have them, leave these as a draft and bring those in first.' : 'These minutes get numbers among them, and keep them for ever:'}</p>
    <ul className={styles.addedLater}>
      {added.numbers.map(({ label, title }) => (
        <li key={label}>
          <strong>{label}</strong> {title}
        </li>
      ))}
    </ul>
  </Dialog>
);
