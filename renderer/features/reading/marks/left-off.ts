// Where a mark was set last: whoever chooses words by key goes on from there, and not from the top of the screen again.

const left = new WeakMap<HTMLElement, Range>();

/** Call while the words are still selected. */
export const leaveOffAt = (sheet: HTMLElement | null, selection: Selection | null): void => {
  if (sheet === null || selection === null || selection.isCollapsed || !sheet.contains(selection.anchorNode)) return;
  const range = selection.getRangeAt(0).cloneRange();
  left.set(sheet, range);
};

/** @returns what was marked last; null where that is no longer in sight: its reader has gone on */
export const leftOff = (sheet: HTMLElement | null): Range | null => {
  const range = sheet === null ? undefined : left.get(sheet);
  const view = sheet?.closest('[data-region="reader-paper"]')?.getBoundingClientRect();
  const rect = range?.getBoundingClientRect();
  if (range === undefined || view === undefined || rect === undefined || rect.height === 0) return null;
  return rect.bottom > Math.max(0, view.top) && rect.top < Math.min(window.innerHeight, view.bottom) ? range : null;
};
