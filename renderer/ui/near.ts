// Tells elements of a long list when they come near the window and when they are far again.

type Heard = (isNear: boolean) => void;

const heard = new Map<Element, Heard>();
let observer: IntersectionObserver | null = null;
/** Inside these all is near. */
const held = new Set<Element>();

const watching = (): IntersectionObserver =>
  (observer ??= new IntersectionObserver((entries) => {
    if (held.size > 0) return;
    for (const { target, isIntersecting } of entries) heard.get(target)?.(isIntersecting);
  }, { rootMargin: '120% 0px', scrollMargin: '120% 0px' }));

/** Calls at once and whenever it changes; answers how to stop. */
export const watchNear = (element: Element, hear: Heard): (() => void) => {
  heard.set(element, hear);
  if ([...held].some((inside) => inside.contains(element))) hear(true);
  watching().observe(element);
  return () => {
    watching().unobserve(element);
    heard.delete(element);
  };
};

/** Everything inside, what comes meanwhile too, is near until the answer is called: what is printed is drawn however far it is. */
export const holdAllNear = (inside: Element): (() => void) => {
  held.add(inside);
  for (const [element, hear] of heard) if (inside.contains(element)) hear(true);
  return () => {
    held.delete(inside);
    // Observed anew, each is told where it stands.
    for (const element of heard.keys()) {
      watching().unobserve(element);
      watching().observe(element);
    }
  };
};
