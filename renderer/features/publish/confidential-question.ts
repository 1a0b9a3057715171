// Asks whether members get what is confidential of this publication: in no file unless the officer says so (DOMAIN A2).

/** @param hasPack there are papers: of an agenda alone only items are confidential */
export const confidentialQuestion = (hasPack: boolean): { readonly label: string; readonly hint: string } => (hasPack
  ? { label: 'Confidential papers and items in the members’ pack too', hint: 'Otherwise papers are counted and left out of both packs, and of items and minutes members read only the public titles.' }
  : { label: 'Confidential items in the members’ agenda too', hint: 'Otherwise members read only their public titles.' });
