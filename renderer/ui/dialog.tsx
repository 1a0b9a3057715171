// Dialogs: for a form of its own, and for the few acts that undo can't take back.
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './button.tsx';
import { DialogContents, dialogBox, dialogModal, dialogOverlay, dialogTitle } from './dialog-box.tsx';

export { DialogActions } from './dialog-box.tsx';

export type DialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  /** Escape, a press beside it, or its Cancel. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons: the last one does it. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  readonly role?: 'dialog' | 'alertdialog';
  /** Gives focus to its next place once the dialog is gone, at once; absent: it goes back to where it was. */
  readonly giveFocus?: () => void;
};

/** A modal dialog; focus goes in, stays in, and comes back to where it was. */
export const Dialog = ({ title, isOpen, onClose, children, actions, wide = false, role = 'dialog', giveFocus }: DialogProps) => (
  <ModalOverlay className={dialogOverlay} isOpen={isOpen} onOpenChange={(open) => { if (!open) onClose(); }} isDismissable={role === 'dialog'}>
    <Modal className={dialogModal(wide)}>
      <AriaDialog className={dialogBox} role={role}>
        <DialogContents heading={<Heading slot="title" level={2} className={dialogTitle}>{title}</Heading>} actions={actions} giveFocus={giveFocus}>{children}</DialogContents>
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);

export type ConfirmDialogProps = {
  /** Names the act and the thing: "Remove the sample council". */
  readonly title: string;
  /** What it will mean. */
  readonly consequence: ReactNode;
  /** A verb with its thing: "Remove sample council". */
  readonly verb: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly isOpen: boolean;
  readonly danger?: boolean;
};

/** Asks before an act that undo can't take back; the button is the verb. */
export const ConfirmDialog = ({ title, consequence, verb, onConfirm, onClose, isOpen, danger = true }: ConfirmDialogProps) => (
  <Dialog
    role="alertdialog"
    title={title}
    isOpen={isOpen}
    onClose={onClose}
    actions={
      <>
        <Button onPress={onClose} autoFocus>
          Cancel
        </Button>
        <Button
          variant={danger ? 'danger' : 'primary'}
          onPress={() => {
            onClose();
            onConfirm();
          }}
        >
          {verb}
        </Button>
      </>
    }
  >
    {typeof consequence === 'string' ? <p>{consequence}</p> : consequence}
  </Dialog>
);
