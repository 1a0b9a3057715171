// A dialog that is there with the next frame, for what is asked in the middle of writing. The library's modal takes the whole page out of reach of pointer,
// focus and screen reader element by element and stops its scrolling, for which every style of the page is worked out anew: longer than a key of the room
// may wait (DESIGN section 7). Here the scrim takes the pointer, the focus scope keeps the keys, and `aria-modal` tells the screen reader (WAI-ARIA 1.2).
import { useRef } from 'react';
import { Overlay } from 'react-aria/Overlay';
import { useDialog } from 'react-aria/useDialog';
import { useOverlay } from 'react-aria/useOverlay';
import { DialogContents, dialogBox, dialogModal, dialogTitle, quickOverlay } from './dialog-box.tsx';
import type { DialogProps } from './dialog.tsx';

export type QuickDialogProps = Pick<DialogProps, 'title' | 'onClose' | 'children' | 'actions' | 'wide' | 'giveFocus'>;

/** Inside the overlay, which keeps focus in from when the dialog is in it. */
const Box = ({ title, onClose, children, actions, wide = false, giveFocus }: QuickDialogProps) => {
  const box = useRef<HTMLDivElement>(null);
  const dialog = useRef<HTMLElement>(null);
  const { overlayProps, underlayProps } = useOverlay({ isOpen: true, onClose, isDismissable: true }, box);
  const { dialogProps, titleProps } = useDialog({}, dialog);
  return (
    <div {...underlayProps} className={quickOverlay}>
      <div {...overlayProps} ref={box} className={dialogModal(wide)}>
        <section {...dialogProps} ref={dialog} aria-modal="true" className={dialogBox}>
          <DialogContents heading={<h2 {...titleProps} className={dialogTitle}>{title}</h2>} actions={actions} giveFocus={giveFocus}>{children}</DialogContents>
        </section>
      </div>
    </div>
  );
};

/** A modal dialog while it is there; focus goes in, stays in, and comes back to where it was. */
export const QuickDialog = (props: QuickDialogProps) => <Overlay><Box {...props} /></Overlay>;
