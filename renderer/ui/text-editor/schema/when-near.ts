// Pictures are read from the store when they come near the screen: a paper may have eighty.

const waiting = new WeakMap<Element, () => void>();

/** One for all pictures: each observer is asked at each frame, those of keys too. */
let shared: IntersectionObserver | null = null;

const observer = (): IntersectionObserver => {
  shared ??= new IntersectionObserver(
    (entries, self) => {
      for (const { isIntersecting, target } of entries) {
        const act = waiting.get(target);
        if (!isIntersecting || act === undefined) continue;
        self.unobserve(target);
        waiting.delete(target);
        act();
      }
    },
    { rootMargin: '100% 0px' },
  );
  return shared;
};

/** Calls back once, when the element comes near the window's view (at once where the browser can't tell); returns how to stop. One caller an element. */
export const whenNear = (element: Element, act: () => void): (() => void) => {
  if (typeof IntersectionObserver === 'undefined') {
    act();
    return () => undefined;
  }
  waiting.set(element, act);
  observer().observe(element);
  return () => {
    waiting.delete(element);
    observer().unobserve(element);
  };
};
