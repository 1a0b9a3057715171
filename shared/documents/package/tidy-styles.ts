// The styles part as npm `docx` leaves it: drop what it adds unasked, define what it names but doesn't, say that widows are controlled.

/** `Strong` among them is a paragraph style there, which in Word is a character style of that name. */
const unasked = /^(Strong|Caption|Bibliography|TOC\d+|TOCHeading|Heading[56]|Footnote\w*|Endnote\w*|LineNumber|ListParagraph|Index\w*|TableOfFigures)$/;

const characterDefault =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>';

export const tidyStyles = (styles: string): string => {
  const kept = styles.replace(/<w:style (?:(?!<\/w:style>).)*<\/w:style>/gs, (style) => (unasked.test(/w:styleId="([^"]*)"/.exec(style)?.[1] ?? '') ? '' : style));
  const defined = kept.includes('w:styleId="DefaultParagraphFont"') ? kept : kept.replace('</w:styles>', `${characterDefault}</w:styles>`);
  return defined.replace('<w:pPrDefault/>', '<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault>');
};
