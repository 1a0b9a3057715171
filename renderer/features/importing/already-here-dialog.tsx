// The paper, or its meeting, is here already: the officer says what becomes of it.
import type { AlreadyImported } from '../../data/commands/import-proposal.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

export type AlreadyHereDialogProps = {
  readonly problem: AlreadyImported;
  readonly onChoose: (ifPresent: 'keep' | 'replace' | 'both') => void;
  readonly onClose: () => void;
};

export const AlreadyHereDialog = ({ problem, onChoose, onClose }: AlreadyHereDialogProps) => (
  <Dialog
    title="This is here already"
    isOpen
    onClose={onClose}
    wide
    actions={
      <>
        <Button onPress={onClose}>Cancel</Button>
        <Button onPress={() => { onChoose('both'); }}>Keep both</Button>
        <Button onPress={() => { onChoose('replace'); }}>Replace what is here</Button>
        <Button variant="primary" onPress={() => { onChoose('keep'); }}>
          Keep what is here
        </Button>
      </>
    }
  >
    <p>{problem.what}</p>
    <p>Keep what is here to store only what is new. Replace it to take this paper’s agenda and minutes instead; undo brings the others back. Keep both to have a second meeting on that day.</p>
  </Dialog>
);
