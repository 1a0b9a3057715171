// What styles are based on, one after another (17.7.4.3): a chain that runs in a circle ends, and so does one that is longer than any program makes.

/** Word's own chains have a dozen styles at the most. */
export const longestChain = 64;

export type Chain<T> = { readonly styles: readonly T[]; /** More would follow. */ readonly cut: boolean };

/**
 * @param start the style itself, the first of its chain; undefined gives an empty one
 * @param base the style that one is based on
 */
export const chainOf = <T>(start: T | undefined, base: (style: T) => T | undefined): Chain<T> => {
  const styles = new Set<T>();
  let next = start;
  while (next !== undefined && !styles.has(next) && styles.size < longestChain) {
    styles.add(next);
    next = base(next);
  }
  return { styles: [...styles], cut: next !== undefined && !styles.has(next) };
};

/**
 * Tells the parent of each style as it may be written: none of those that run in a circle has one, and a chain that is too long is parted. Each style is looked at once.
 * @param base the id that a style's own definition names, where there is such a style
 */
export const soundParents = (base: (id: string) => string | undefined): ((id: string) => string | undefined) => {
  const known = new Map<string, { readonly parent: string | undefined; readonly depth: number }>();
  return (id) => {
    const path = new Set<string>();
    let next: string | undefined = id;
    while (next !== undefined && !known.has(next) && !path.has(next)) {
      path.add(next);
      next = base(next);
    }
    const walked = [...path];
    const circle = next === undefined || !path.has(next) ? [] : walked.splice(walked.indexOf(next));
    for (const each of circle) known.set(each, { parent: undefined, depth: 0 });
    for (const each of walked.reverse()) {
      const parent = base(each);
      const depth = parent === undefined ? 0 : (known.get(parent)?.depth ?? 0) + 1;
      known.set(each, depth === 0 || depth >= longestChain ? { parent: undefined, depth: 0 } : { parent, depth });
    }
    return known.get(id)?.parent;
  };
};
