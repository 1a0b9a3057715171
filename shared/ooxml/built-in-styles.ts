// Names of styles that are Word's own (17.7.4.9, latent styles): any other was thought of by somebody, and may say anything.

const numbered = '(?: [1-9])?';
const own = new RegExp(`^(?:${[
  'normal(?: table| \\(web\\)| indent)?', `heading${numbered}`, `toc${numbered}`, 'toc heading', `index${numbered}`, 'index heading', 'title', 'subtitle', 'caption', 'header', 'footer', 'quote', 'intense quote', 'strong', 'emphasis',
  'subtle emphasis', 'intense emphasis', 'subtle reference', 'intense reference', 'book title', 'no spacing', 'no list', 'bibliography', 'placeholder text', 'default paragraph font', 'page number', 'line number', 'hyperlink', 'followedhyperlink',
  'unresolved mention', 'mention', '(?:foot|end)note (?:text|reference)', 'annotation (?:text|reference|subject)', 'balloon text', 'plain text', 'table of (?:figures|authorities)', 'toa heading', 'macro', 'document map', 'date', 'signature',
  'salutation', 'closing', 'body text(?: indent| first indent)?(?: [2-3])?', 'block text', `list(?: bullet| number| continue| paragraph)?${numbered}`, 'table (?:grid(?: light)?|normal|theme)', `plain table${numbered}`,
  `(?:grid|list) table [1-7](?: [a-z]+)*(?: accent [1-6])?`, 'light (?:shading|list|grid)(?: accent [1-6])?', 'medium (?:shading|list|grid) [1-3](?: accent [1-6])?', '(?:dark list|colorful (?:shading|list|grid))(?: accent [1-6])?', 'html [a-z]+',
  'envelope (?:address|return)', 'message header', 'e-mail signature', 'note heading', 'revision', '[1aip]+ / [1aip]+ / [1aip]+', 'outline list [1-3]',
].join('|')})$`, 'i');

/** Whether Word knows a style of that name in every file. */
export const isBuiltInStyle = (name: string): boolean => own.test(name.trim().replace(/\s*-\s*/g, ' ').replace(/\s+/g, ' ')) || /^e-mail signature$/i.test(name.trim());
