// A heading or label by its words alone, so that numbers, case and the colon after it don't matter.

/** "3.  Key Issues:" and "key issues" are one heading. */
export const plainHeading = (text: string): string =>
  text.replace(/^\s*\d+(\.\d+)*[.)]?\s+/, '').replace(/[\s\u00a0]+/g, ' ').replace(/[:.]\s*$/, '').trim().toLowerCase();
