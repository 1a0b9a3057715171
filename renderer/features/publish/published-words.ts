// What is said once an agenda went out with its papers: it is published whether or not its files were saved at once.

/** Null: all were saved, and the notice of that says it. @param saved how many of its files; null: one could not be written, which is told by itself */
export const publishedWords = (saved: number | null, of: number): string | null => {
  if (saved === of) return null;
  const rest = saved === null ? 'not all files are saved' : saved === 0 ? 'no file is saved yet' : `${of - saved} of ${of} files ${of - saved === 1 ? 'is' : 'are'} not saved`;
  return `Agenda and papers published, but ${rest}: save them under “Published before”.`;
};
