// After navigation focus goes to the new screen's heading, whenever that is there (its data may take a moment).

let wanted = false;

/** The heading that is there takes focus; else the next one that appears. */
export const focusHeading = (): void => {
  const heading = document.querySelector<HTMLElement>('main h1');
  wanted = heading === null;
  heading?.focus();
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
