// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { ToastRegion } from '../../../renderer/ui/toast-region.tsx';
import { belowHead } from '../../../renderer/ui/use-clear-of-focus.ts';
import { currentToasts, dismissToast, showToast } from '../../../renderer/ui/toast-queue.ts';

const box = (top: number, bottom: number): DOMRect => ({ top, bottom, left: 0, right: 400, x: 0, y: top, width: 400, height: bottom - top, toJSON: () => ({}) });

afterEach(() => {
  act(() => { for (const { id } of currentToasts()) dismissToast(id); });
  cleanup();
  vi.restoreAllMocks();
});

it('notices go to their other place where they would cover what has focus, stay where they cover nothing, and come back once they are gone', () => {
  vi.stubGlobal('requestAnimationFrame', (look: () => void) => { look(); return 1; });
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    if (this.tagName === 'UL') return this.dataset['aside'] === 'true' ? box(60, 200) : box(600, 740);
    return this.id === 'low' ? box(700, 740) : this.id === 'high' ? box(80, 120) : box(300, 340);
  });
  render(<><input id="high" /><input id="middle" /><input id="low" /><ToastRegion screen="/" /></>);
  const region = screen.getByRole('list');
  const focus = (id: string): void => { act(() => { document.getElementById(id)?.focus(); }); };
  focus('middle');
  act(() => { showToast('One'); showToast('Two'); showToast('Three'); });
  expect(region.dataset['aside']).toBe('false');
  focus('low');
  expect(region.dataset['aside']).toBe('true');
  focus('middle');
  expect(region.dataset['aside']).toBe('true');
  focus('high');
  expect(region.dataset['aside']).toBe('false');
  focus('low');
  act(() => { for (const { id } of currentToasts()) dismissToast(id); });
  expect(region.dataset['aside']).toBe('false');
  act(() => { showToast('Four'); });
  expect(region.dataset['aside']).toBe('true');
});

it('what floats at the head stands below the header and the tabs in sight, and above those of the lower half', () => {
  expect([belowHead([{ bottom: 52 }, { bottom: 215 }], 800), belowHead([{ bottom: -260 }, { bottom: 60 }], 800), belowHead([{ bottom: 300 }, { bottom: 640 }], 800), belowHead([], 800)]).toEqual([215, 60, 300, 0]);
});

it('the same notice twice takes one place, and one with a way back none of another', () => {
  act(() => { showToast('Saved'); showToast('Deleted', { label: 'Undo', perform: () => undefined }); showToast('Saved'); showToast('Deleted', { label: 'Undo', perform: () => undefined }); });
  expect(currentToasts().map(({ message }) => message)).toEqual(['Deleted', 'Saved', 'Deleted']);
});
