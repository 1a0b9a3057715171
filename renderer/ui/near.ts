// Tells elements of a long list when they come near the window and when they are far again.

type Heard = (isNear: boolean) => void;

const heard = new Map<Element, Heard>();
let observer: IntersectionObserver | null = null;
let holders = 0;

const watching = (): IntersectionObserver =>
  (observer ??= new IntersectionObserver((entries) => {
    if (holders > 0) return;
    for (const { target, isIntersecting } of entries) heard.get(target)?.(isIntersecting);
  }, { rootMargin: '120% 0px', scrollMargin: '120% 0px' }));

/** Calls at once and whenever it changes; answers how to stop. */
export const watchNear = (element: Element, hear: Heard): (() => void) => {
  heard.set(element, hear);
  watching().observe(element);
  return () => {
    watching().unobserve(element);
    heard.delete(element);
  };
};

/** Everything inside is near until the answer is called: what is printed is drawn however far it is. */
export const holdAllNear = (inside: Element): (() => void) => {
  holders += 1;
  for (const [element, hear] of heard) if (inside.contains(element)) hear(true);
  return () => {
    holders -= 1;
    // Observed anew, each is told where it stands.
    for (const element of heard.keys()) {
      watching().unobserve(element);
      watching().observe(element);
    }
  };
};
