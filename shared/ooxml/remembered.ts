// What is worked out once for each thing that is asked after, however often that is.

/** @param make gives the same for the same thing at any time, and never asks after that thing itself */
export const remembered = <Asked, Found>(make: (asked: Asked) => Found): ((asked: Asked) => Found) => {
  const known = new Map<Asked, { readonly found: Found }>();
  return (asked) => {
    const kept = known.get(asked) ?? { found: make(asked) };
    known.set(asked, kept);
    return kept.found;
  };
};
