// What is said once an agenda or a change of it went out: it is published whether or not its files were saved at once.

/**
 * Null: all were saved, and the notice of that says it.
 * @param saved how many of its files; null: one could not be made or written, which is told by itself
 * @param what went out
 */
export const publishedWords = (saved: number | null, of: number, what = 'Agenda and papers published'): string | null => {
  if (saved === of) return null;
  const rest = saved === null ? 'not all files are saved' : saved === 0 ? 'no file is saved yet' : `${of - saved} of ${of} files ${of - saved === 1 ? 'is' : 'are'} not saved`;
  return `${what}, but ${rest}: save them under “Published before”.`;
};
