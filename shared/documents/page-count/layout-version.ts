// Which layout counts pages. In a file of its own: who only looks a count up loads no layout.

/** A count made by another version is not trusted. */
export const layoutVersion = 'docx 9.15.2';
