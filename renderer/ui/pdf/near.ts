// Tells elements of a long list when they come near the window and when they are far again.

type Heard = (isNear: boolean) => void;

const heard = new WeakMap<Element, Heard>();
let observer: IntersectionObserver | null = null;

const watching = (): IntersectionObserver =>
  (observer ??= new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) heard.get(target)?.(isIntersecting);
  }, { rootMargin: '120% 0px' }));

/** Calls at once and whenever it changes; answers how to stop. */
export const watchNear = (element: Element, hear: Heard): (() => void) => {
  heard.set(element, hear);
  watching().observe(element);
  return () => {
    watching().unobserve(element);
    heard.delete(element);
  };
};
