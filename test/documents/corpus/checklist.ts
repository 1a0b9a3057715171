// What a merge must remap (WORD 2.4), line by line: every line has a case that proves it.
export const checklist = [
  'package: main part by relationship', 'package: odd targets and endings', 'package: strict', 'package: prefixes', 'package: encodings', 'package: macros', 'package: properties', 'package: fonts',
  'styles: ids and names', 'styles: linked', 'styles: only used ones', 'styles: outline', 'styles: defaults folded', 'styles: table-style trap', 'styles: none at all', 'styles: theme', 'styles: language',
  'numbering: levels and restarts', 'numbering: by style', 'numbering: picture bullets',
  'relationships: pictures', 'relationships: charts', 'relationships: diagrams', 'relationships: objects', 'relationships: outside', 'relationships: inserted files',
  'notes: ids and separators', 'notes: numbering', 'ids: bookmarks', 'ids: drawings',
  'sections: look', 'sections: heads and feet', 'sections: end after a table', 'sections: no size',
  'fields: frozen', 'fields: references', 'fields: contents', 'fields: dangerous',
  'content: tracked changes', 'content: comments', 'content: hidden text', 'content: controls and custom XML', 'content: editing marks', 'content: formulas', 'content: text boxes', 'content: right to left',
  'content: hidden shapes', 'content: instructions', 'content: hidden by a table style', 'content: deleted sums', 'relationships: what a chart filters out', 'relationships: what charts and diagrams keep',
  'content: names of authors', 'content: what is hidden with its words',
  'content: frames and signs', 'content: old drawings', 'pictures: metadata', 'namespaces: unknown', 'repair: order and values', 'repair: tables',
  'settings: tabs', 'settings: old tables', 'settings: divided words', 'settings: gutter above', 'settings: old spacing', 'settings: old page breaks',
  'producers: python-docx', 'producers: pandoc', 'producers: LibreOffice', 'producers: npm docx',
] as const;

export type ChecklistLine = (typeof checklist)[number];
