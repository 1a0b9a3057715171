// What paragraphs and their styles say with one word: kept with the next, beginning a page (17.3.1, 17.7.4.3).

/** What the properties themselves say; undefined where they are silent. */
export const saidIn = (properties: string, name: string): boolean | undefined => {
  const said = new RegExp(`<w:${name}(?: w:val="([^"]*)")?/>`).exec(properties);
  return said === null ? undefined : !/^(?:0|false|off)$/.test(said[1] ?? '1');
};

type Style = { readonly said: boolean | undefined; readonly basedOn: string | undefined };

/** @returns whether a style says so, of itself or by one that it is based on */
export const saidInStyles = (styles: string, name: string): ((id: string | undefined) => boolean) => {
  const known = new Map<string, Style>();
  for (const [style, id = ''] of styles.matchAll(/<w:style w:type="paragraph"[^>]* w:styleId="([^"]*)".*?<\/w:style>/gs)) known.set(id, { said: saidIn(style, name), basedOn: /<w:basedOn w:val="([^"]*)"/.exec(style)?.[1] });
  const says = (id: string | undefined, seen: number): boolean => {
    const style = known.get(id ?? '');
    return style === undefined || seen > known.size ? false : style.said ?? says(style.basedOn, seen + 1);
  };
  return (id) => says(id, 0);
};
