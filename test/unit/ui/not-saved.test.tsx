// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NotSaved } from '../../../renderer/ui/text-editor/editor/not-saved.tsx';
import { currentToasts, dismissToast } from '../../../renderer/ui/toast-queue.ts';

afterEach(() => {
  cleanup();
  for (const toast of currentToasts()) dismissToast(toast.id);
  Reflect.deleteProperty(navigator, 'clipboard');
});

// jsdom has no clipboard.
const clipboardThat = (writeText: (words: string) => Promise<void>): void => {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
};

const problem = { code: 'disk-full', what: 'There is no room on the disk.', remedy: 'Make room.' };

describe('a minute that can’t be saved', () => {
  it('offers to copy the text and to try again', async () => {
    const writeText = vi.fn<(words: string) => Promise<void>>(() => Promise.resolve());
    clipboardThat(writeText);
    const onTryAgain = vi.fn();
    render(<NotSaved problem={problem} words={() => 'First\nSecond'} onTryAgain={onTryAgain} backToText={() => undefined} />);
    expect(screen.getByRole('alert').textContent).toContain('Not saved: There is no room on the disk.');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onTryAgain).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Copy text' }));
    expect(writeText).toHaveBeenCalledWith('First\nSecond');
    await waitFor(() => { expect(currentToasts().map(({ message }) => message)).toEqual(['Copied']); });
  });

  it('says so when the words can’t be copied', async () => {
    clipboardThat(() => Promise.reject(new Error('denied')));
    render(<NotSaved problem={problem} words={() => 'First'} onTryAgain={() => undefined} backToText={() => undefined} />);
    fireEvent.click(screen.getByRole('button', { name: 'Copy text' }));
    await waitFor(() => { expect(currentToasts()[0]?.message).toContain('copy them with the keyboard'); });
  });

  it('gives focus back to the text at once where it goes with the focus in it, and takes none from elsewhere', async () => {
    const desk = (isThere: boolean) => (
      <>
        <textarea aria-label="Text" />
        <input aria-label="Elsewhere" />
        {isThere && <NotSaved problem={problem} words={() => 'First'} onTryAgain={() => undefined} backToText={() => { screen.getByLabelText('Text').focus(); }} />}
      </>
    );
    const { rerender } = render(desk(true));
    screen.getByRole('button', { name: 'Try again' }).focus();
    rerender(desk(false));
    await Promise.resolve();
    expect(document.activeElement).toBe(screen.getByLabelText('Text'));
    rerender(desk(true));
    screen.getByLabelText('Elsewhere').focus();
    rerender(desk(false));
    await Promise.resolve();
    expect(document.activeElement).toBe(screen.getByLabelText('Elsewhere'));
  });
});
