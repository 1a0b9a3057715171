// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Announcer } from '../../../renderer/ui/announcer.tsx';
import { Button } from '../../../renderer/ui/button.tsx';
import { ErrorSummary } from '../../../renderer/ui/error-summary.tsx';
import { PageHeading } from '../../../renderer/ui/page.tsx';
import { ReorderList } from '../../../renderer/ui/reorder-list.tsx';
import { RestrictedBanner } from '../../../renderer/ui/restricted-banner.tsx';
import { TextField } from '../../../renderer/ui/text-field.tsx';
import { ToastRegion } from '../../../renderer/ui/toast-region.tsx';
import { currentToasts, dismissToast, showUndo } from '../../../renderer/ui/toast-queue.ts';

// jsdom has no CSS.escape, which the list asks when a row takes focus.
beforeAll(() => {
  vi.stubGlobal('CSS', { escape: (text: string) => text });
});

afterEach(() => {
  cleanup();
  for (const toast of currentToasts()) dismissToast(toast.id);
});

type Row = { readonly id: string; readonly name: string };
const start: readonly Row[] = [{ id: 'a', name: "Cllr O'Hara" }, { id: 'b', name: 'Cllr Brown' }, { id: 'c', name: 'Cllr Khan' }];

const Members = ({ onMove }: { readonly onMove: (id: string, position: number) => void }) => {
  const [rows, setRows] = useState(start);
  return (
    <>
      <ReorderList
        label="Members"
        items={rows}
        textOf={(row) => row.name}
        onMove={(id, position) => {
          onMove(id, position);
          const moved = rows.filter((row) => row.id !== id);
          moved.splice(position, 0, ...rows.filter((row) => row.id === id));
          setRows(moved);
        }}
      >
        {(row) => row.name}
      </ReorderList>
      <Announcer />
    </>
  );
};

const names = (): string[] => screen.getAllByRole('row').map((row) => row.textContent.trim());

describe('a list in an order', () => {
  it('moves a row by Alt+Down, says where it is, and keeps it focused', () => {
    const onMove = vi.fn();
    render(<Members onMove={onMove} />);
    const row = screen.getByRole('row', { name: "Cllr O'Hara" });
    row.focus();
    fireEvent.keyDown(row, { key: 'ArrowDown', altKey: true });
    expect(onMove).toHaveBeenCalledWith('a', 1);
    expect(names()).toEqual(['Cllr Brown', "Cllr O'Hara", 'Cllr Khan']);
    expect(screen.getByText('Moved to 2 of 3')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('row', { name: "Cllr O'Hara" }));
  });
  it('stops at its ends', () => {
    const onMove = vi.fn();
    render(<Members onMove={onMove} />);
    fireEvent.keyDown(screen.getByRole('row', { name: "Cllr O'Hara" }), { key: 'ArrowUp', altKey: true });
    expect(onMove).not.toHaveBeenCalled();
  });
});

describe('a form with mistakes', () => {
  const Example = () => (
    <>
      <ErrorSummary title="This panel isn't saved yet" problems={[{ fieldId: 'name', message: 'Enter the name of the panel' }]} attempt={1} />
      <TextField id="name" label="Name" value="" onChange={() => undefined} error="Enter the name of the panel" />
    </>
  );
  it('puts focus on its summary, whose links go to the fields', () => {
    Element.prototype.scrollIntoView = () => undefined;
    render(<Example />);
    const summary = screen.getByRole('group', { name: "This panel isn't saved yet" });
    expect(document.activeElement).toBe(summary);
    fireEvent.click(within(summary).getByRole('link', { name: 'Enter the name of the panel' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Name'));
  });
  it('says the message at the field, where a screen reader hears it with the field', () => {
    render(<Example />);
    const field = screen.getByLabelText('Name');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const described = (field.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
    expect(described).toContain('Enter the name of the panel');
  });
});

describe('a button whose work goes on', () => {
  it('keeps its focus, does nothing, and leaves no nameless announcement behind when it goes', () => {
    const press = vi.fn();
    const submit = vi.fn((event: SubmitEvent) => { event.preventDefault(); });
    const shown = (isPending: boolean) => (
      <form onSubmit={(event) => { submit(event.nativeEvent); }}>
        <Button type="submit" isPending={isPending} onPress={press}>Publish agenda</Button>
      </form>
    );
    const { rerender } = render(shown(false));
    const button = screen.getByRole('button', { name: 'Publish agenda' });
    act(() => { button.focus(); });
    rerender(shown(true));
    fireEvent.click(button);
    expect([button.getAttribute('aria-disabled'), document.activeElement, press.mock.calls.length, submit.mock.calls.length]).toEqual(['true', button, 0, 0]);
    rerender(<p>Published</p>);
    expect([...document.querySelectorAll('[role="img"]')]).toEqual([]);
  });

  it('does it again afterwards', () => {
    const press = vi.fn();
    const { rerender } = render(<Button isPending onPress={press}>Save again</Button>);
    rerender(<Button onPress={press}>Save again</Button>);
    fireEvent.click(screen.getByRole('button', { name: 'Save again' }));
    expect(press).toHaveBeenCalledTimes(1);
  });
});

describe('a toast', () => {
  it('offers the way back once', () => {
    const undo = vi.fn();
    render(<ToastRegion screen="/" />);
    fireEvent.click(document.body);
    expect(screen.queryByRole('listitem')).toBeNull();
    showUndo('Item 5 deleted', undo);
    return screen.findByRole('button', { name: 'Undo' }).then((button) => {
      fireEvent.click(button);
      expect(undo).toHaveBeenCalledOnce();
      expect(currentToasts()).toEqual([]);
    });
  });
});

describe('a page', () => {
  it("has one h1 and gives the window its screen's name", () => {
    render(<PageHeading title="Panels" />);
    expect(screen.getByRole('heading', { level: 1, name: 'Panels' })).toBeDefined();
    expect(document.title).toBe('Panels - Orderpaper');
  });
});

describe('restricted matter', () => {
  it('is marked in words', () => {
    render(<RestrictedBanner level="exempt">Paragraph 1</RestrictedBanner>);
    expect(screen.getByRole('note').textContent).toBe('Exempt: not for publicationParagraph 1');
  });
});
