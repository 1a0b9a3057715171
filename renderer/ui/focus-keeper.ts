// Focus never falls back to the start of the page: when what held it is gone, disabled or hidden, it goes to what took its place,
// else to its neighbour. Screens that know better place focus themselves, and are left alone.

/** Where an element stood: its ancestors, each with the place of the child on the way down. */
type Step = { readonly parent: Element; readonly index: number };
type Held = { readonly element: HTMLElement; readonly way: readonly Step[] };

/** Focus stays inside one of these; what stands elsewhere (a notice that goes by itself) gives focus back to what held it before. */
const regions = '[data-region], [role="dialog"], [role="alertdialog"]';
const stops = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable="true"]';
const headings = 'h1, h2, h3';

const wayTo = (element: Element): Step[] => {
  const { parentElement: parent } = element;
  return parent === null ? [] : [{ parent, index: [...parent.children].indexOf(element) }, ...wayTo(parent)];
};

const isUsable = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement && element.isConnected && !element.matches(':disabled') && element.closest('[inert]') === null && element.checkVisibility();

const isStop = (element: Element): element is HTMLElement => isUsable(element) && element.matches(stops) && element.tabIndex >= 0;

/** The first (or last) thing in these elements that takes focus; a heading stands for the part that it heads. */
const stopIn = (elements: readonly Element[], takesHeadings: boolean): HTMLElement | undefined => {
  const found = elements.flatMap((element) => [element, ...element.querySelectorAll(takesHeadings ? `${stops}, ${headings}` : stops)]);
  return found.find((element): element is HTMLElement => isStop(element) || (takesHeadings && isUsable(element) && element.matches(headings)));
};

/** What stands now where the element stood, or beside it; the nearest first. */
const inItsPlace = ({ way }: Held): HTMLElement | null => {
  const from = way.findIndex(({ parent }) => parent.isConnected);
  const region = way[from]?.parent.closest(regions);
  if (region === null || region === undefined) return null;
  for (const [above, { parent, index }] of way.slice(from).entries()) {
    if (!region.contains(parent)) break;
    const children = [...parent.children];
    const place = above === 0 ? index : index + 1;
    const next = stopIn(children.slice(place), true) ?? stopIn(children.slice(0, index).reverse(), false);
    if (next !== undefined) return next;
  }
  return region instanceof HTMLElement ? region : null;
};

const focusOn = (target: HTMLElement): void => {
  if (!target.matches(stops)) {
    target.tabIndex = -1;
    target.addEventListener('blur', () => { target.removeAttribute('tabindex'); }, { once: true });
  }
  target.focus();
};

/** Long enough for a screen to place focus itself, or to bring back what was only drawn again. */
const patience = 60;
const remembered = 12;

/** Watches over the focus of a document; returns how to stop. */
export const keepFocus = (page: Document): (() => void) => {
  let held: readonly Held[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hold = (element: Element | null): void => {
    if (!(element instanceof HTMLElement) || element === page.body) return;
    held = [...held.filter((other) => other.element !== element), { element, way: wayTo(element) }].slice(-remembered);
  };
  const isLost = (): boolean => {
    const { activeElement: active } = page;
    return active === null || active === page.body || !isUsable(active);
  };
  const restore = (): void => {
    const last = held.at(-1);
    if (last === undefined || isUsable(last.element) || !isLost()) return;
    for (const each of [...held].reverse()) {
      const target = isUsable(each.element) ? each.element : inItsPlace(each);
      if (target === null) continue;
      focusOn(target);
      return;
    }
  };
  const onFocus = ({ target }: FocusEvent): void => { if (target instanceof Element) hold(target); };
  // Around it things may have moved since it took focus.
  const onAct = (): void => { hold(page.activeElement); };
  // A press on bare paper gives focus up on purpose.
  const onPress = ({ target }: PointerEvent): void => {
    if (target instanceof Element && target.closest(`${stops}, label`) === null) held = [];
  };
  const look = new MutationObserver(() => {
    if (held.length === 0 || !isLost()) return;
    clearTimeout(timer);
    timer = setTimeout(restore, patience);
  });
  look.observe(page.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'hidden', 'inert'] });
  page.addEventListener('focusin', onFocus);
  page.addEventListener('keydown', onAct, true);
  page.addEventListener('pointerdown', onPress, true);
  return () => {
    clearTimeout(timer);
    look.disconnect();
    page.removeEventListener('focusin', onFocus);
    page.removeEventListener('keydown', onAct, true);
    page.removeEventListener('pointerdown', onPress, true);
  };
};
