// Pictures are read from the store when they come near the screen: a paper may have eighty.

/** Calls back once, when the element comes near the window's view (at once where the browser can't tell); returns how to stop. */
export const whenNear = (element: Element, act: () => void): (() => void) => {
  if (typeof IntersectionObserver === 'undefined') {
    act();
    return () => undefined;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: '100% 0px' },
  );
  observer.observe(element);
  return () => { observer.disconnect(); };
};
