// F6 goes round the regions of the window, as in Office: page, rail, header, and any more that a screen marks.

/** Marks an element as a region that F6 stops at; it must be focusable (tabIndex -1). */
export const regionAttribute = 'data-region';

/** Focuses the region after (or before) the one that holds focus. */
export const focusNextRegion = (backwards: boolean): void => {
  const shown = [...document.querySelectorAll<HTMLElement>(`[${regionAttribute}]`)].filter((region) => region.checkVisibility());
  // A page that is divided into regions is no stop of its own.
  const regions = shown.filter((region) => !shown.some((other) => other !== region && region.contains(other)));
  if (regions.length === 0) return;
  const at = regions.findLastIndex((region) => region.contains(document.activeElement));
  const step = backwards ? -1 : 1;
  const next = at < 0 ? 0 : (at + step + regions.length) % regions.length;
  regions[next]?.focus();
};
