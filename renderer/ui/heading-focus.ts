// After navigation focus goes to the new screen's heading, whenever that is there (its data may take a moment).

let wanted = false;

/** The heading that is there takes focus, or the field of a screen that is there for typing (within `data-arrives`); else the next heading that appears. */
export const focusHeading = (): void => {
  const place = document.querySelector<HTMLElement>('main [data-arrives] input') ?? document.querySelector<HTMLElement>('main h1');
  wanted = place === null;
  place?.focus();
};

/** The screen is about to change in place: its next heading takes focus. */
export const focusNextHeading = (): void => {
  wanted = true;
};

/** True once, for the heading that appears next when one was wanted. */
export const takeHeadingFocus = (): boolean => {
  const take = wanted;
  wanted = false;
  return take;
};
