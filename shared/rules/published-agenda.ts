// How a published agenda is changed: everywhere in the same words, as numbers are free again once it is taken back to draft (DOMAIN U3).

/** What to do in place of what a published agenda refuses. */
export const prepareAChange = 'Choose “Prepare a change” on the Publish tab: it goes out with its reason, and numbers stay.';
