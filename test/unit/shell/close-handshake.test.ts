import { describe, expect, it } from 'vitest';
import { closeHandshake, type CloseChoice, type CloseHandshake } from '../../../electron/close-handshake.ts';

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A window whose page is loaded, with a clock that tests move by hand. */
const window = (choices: CloseChoice[] = []): { readonly handshake: CloseHandshake; readonly log: string[]; readonly timeOut: () => void } => {
  const log: string[] = [];
  let timer: (() => void) | null = null;
  const handshake = closeHandshake({
    askPage: () => log.push('page asked'),
    askUser: (reason) => {
      log.push(`user asked: ${reason}`);
      return Promise.resolve(choices.shift() ?? 'wait');
    },
    close: () => log.push('closed'),
    after: (_milliseconds, then) => {
      timer = then;
      return () => {
        timer = null;
      };
    },
  });
  handshake.pageReady();
  return { handshake, log, timeOut: () => timer?.() };
};

describe('closing the window', () => {
  it('waits for the page, then closes without a word', () => {
    const { handshake, log, timeOut } = window();
    expect(handshake.mayClose()).toBe(false);
    handshake.answered(true);
    timeOut();
    expect(log).toEqual(['page asked', 'closed']);
    expect(handshake.mayClose()).toBe(true);
  });

  it('asks the page once, however often the button is pressed', () => {
    const { handshake, log } = window();
    handshake.mayClose();
    handshake.mayClose();
    expect(log).toEqual(['page asked']);
  });

  it('asks the user when the page takes too long, and waits again if told to', async () => {
    const { handshake, log, timeOut } = window(['wait', 'close']);
    handshake.mayClose();
    timeOut();
    await tick();
    timeOut();
    await tick();
    expect(log).toEqual(['page asked', 'user asked: slow', 'page asked', 'user asked: slow', 'closed']);
  });

  it('closes by itself when the save ends while the question is still open', async () => {
    const { handshake, log, timeOut } = window(['wait']);
    handshake.mayClose();
    timeOut();
    handshake.answered(true);
    await tick();
    expect(log).toEqual(['page asked', 'user asked: slow', 'closed']);
  });

  it('asks at once when saving failed, and goes back to the page', async () => {
    const { handshake, log } = window(['wait']);
    handshake.mayClose();
    handshake.answered(false);
    await tick();
    expect(log).toEqual(['page asked', 'user asked: failed']);
    expect(handshake.mayClose()).toBe(false);
    expect(log).toHaveLength(3);
  });

  it('does not wait for a page that crashed or never came', () => {
    const crashed = window();
    crashed.handshake.mayClose();
    crashed.handshake.pageGone();
    expect(crashed.log).toEqual(['page asked', 'closed']);
    const never = closeHandshake({ askPage: () => undefined, askUser: () => Promise.resolve('wait'), close: () => undefined, after: () => () => undefined });
    expect(never.mayClose()).toBe(true);
  });

  it('takes no answer that nobody asked for', () => {
    const { handshake, log } = window();
    handshake.answered(true);
    expect(log).toEqual([]);
  });
});
