// The restricted part of a copy: opened with its passphrase, locked again by hand.
import { Lock, LockOpen } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useCommands } from '../../../lib/commands/use-commands.tsx';
import type { OpenCopy } from '../../../data/reading/open-copy.ts';
import { sealAll } from '../../../data/reading/unsealed.ts';
import { announce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/dialog.tsx';
import { askForNew, issueInSentence, papersInWords } from '../library/copy-words.ts';
import { PassphraseDialog } from '../library/passphrase-dialog.tsx';
import { storedBeforeLock } from './before-lock.ts';

export type Sealed = {
  /** Null: there is nothing to open. */
  readonly onOpen: (() => void) | null;
  readonly button: ReactNode;
  readonly dialog: ReactNode;
};

export const useSealed = ({ content, unsealed, canUnseal, restrictedFrom, restrictedPapers, damagedPapers, isSealWhole }: OpenCopy): Sealed => {
  const [asks, setAsks] = useState(false);
  const damaged = papersInWords(content, new Set([...restrictedPapers].filter((id) => damagedPapers.has(id))));
  const canOpen = canUnseal && !unsealed;
  const open = (): void => { setAsks(true); };
  const [losesNote, setLosesNote] = useState(false);
  const shut = (): void => {
    sealAll();
    announce('The restricted papers are locked');
  };
  const lock = (): void => void storedBeforeLock().then((isStored) => {
    if (isStored) shut();
    else setLosesNote(true);
  });
  useCommands([
    { id: 'reading.unseal', group: 'File', label: 'Open the restricted papers …', keys: null, allowed: () => canOpen || (unsealed ? 'They are open' : 'This copy has none'), perform: open },
    { id: 'reading.seal', group: 'File', label: 'Lock the restricted papers', keys: null, allowed: () => unsealed || 'None are open', perform: lock },
  ]);
  return {
    onOpen: canOpen ? open : null,
    button: canUnseal && (unsealed
      ? (
        <>
          {damaged !== '' && <p role="status">Damaged on its way: {damaged}. All other restricted papers can be read. {askForNew}</p>}
          {damaged === '' && !isSealWhole && <p role="status">Something in the restricted part was damaged on its way. All restricted papers shown here can be read. {askForNew}</p>}
          {restrictedFrom !== null && <p>This issue came without its restricted papers. They are shown as in {issueInSentence(restrictedFrom)}.</p>}
          <Button size="small" variant="quiet" icon={<Lock aria-hidden="true" />} onPress={lock}>Lock the restricted papers</Button>
        </>
      )
      : <Button size="small" variant="quiet" icon={<LockOpen aria-hidden="true" />} onPress={open}>Open the restricted papers</Button>),
    dialog: (
      <>
        {asks && (
          <PassphraseDialog
            meetingId={content.meeting.id} onClose={() => { setAsks(false); }}
            onOpened={() => {
              setAsks(false);
              announce('The restricted papers are open');
            }}
          />
        )}
        <ConfirmDialog
          isOpen={losesNote && unsealed} title="A note on a restricted paper is not stored" verb="Lock and lose the words"
          consequence="Its last words are on the screen and nowhere else, and they can be stored only while the restricted papers are open. Cancel to try again or to copy them."
          onClose={() => { setLosesNote(false); }} onConfirm={shut}
        />
      </>
    ),
  };
};
