// The window waits for pending saves before it closes; if they take too long or fail, the user decides (LIBRARIES 7.11).

export type CloseChoice = 'wait' | 'close';

export type CloseShell = {
  /** Tells the page that the window is about to close; it answers through `answered`. */
  readonly askPage: () => void;
  /** Asks the user, with the reason. */
  readonly askUser: (reason: 'slow' | 'failed') => Promise<CloseChoice>;
  /** Closes the window for good. */
  readonly close: () => void;
  /** Runs `then` after some milliseconds unless the returned function is called first. */
  readonly after: (milliseconds: number, then: () => void) => () => void;
};

export type CloseHandshake = {
  /** The window wants to close. True: let it. False: keep it, the handshake will close it. */
  readonly mayClose: () => boolean;
  /** The page's answer: whether everything is durable now. */
  readonly answered: (saved: boolean) => void;
  /** The page is gone (crashed, or never loaded): there is nothing left to wait for. */
  readonly pageGone: () => void;
  /** The page has come back and has work to lose again. */
  readonly pageReady: () => void;
};

/** Quiet waiting before the user is asked, in milliseconds. */
export const quietWait = 2_000;

/** The handshake of one window. */
export const closeHandshake = (shell: CloseShell): CloseHandshake => {
  let state: 'idle' | 'waiting' | 'asking' | 'closed' = 'idle';
  let listening = false;
  let cancelTimer = (): void => undefined;

  const finish = (): void => {
    cancelTimer();
    state = 'closed';
    shell.close();
  };
  const wait = (): void => {
    state = 'waiting';
    cancelTimer = shell.after(quietWait, () => ask('slow'));
    shell.askPage();
  };
  const ask = (reason: 'slow' | 'failed'): void => {
    cancelTimer();
    state = 'asking';
    void shell.askUser(reason).then((choice) => {
      if (state !== 'asking') return;
      if (choice === 'close') finish();
      // A failed save is not tried for ever: the user goes back to the page, which says what to do.
      else if (reason === 'failed') state = 'idle';
      else wait();
    });
  };

  return {
    mayClose: () => {
      if (state === 'closed' || !listening) return true;
      if (state === 'idle') wait();
      return false;
    },
    answered: (saved) => {
      if (state !== 'waiting' && state !== 'asking') return;
      if (saved) finish();
      else if (state === 'waiting') ask('failed');
    },
    pageGone: () => {
      listening = false;
      if (state === 'waiting' || state === 'asking') finish();
    },
    pageReady: () => {
      listening = true;
    },
  };
};
