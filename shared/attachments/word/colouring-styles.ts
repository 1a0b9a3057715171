// What the styles of a Word file say of the colour and size of words, and of what is behind them: for words that nobody sees (17.7).
import { chainOf, type Chain } from '../../ooxml/style-chain.ts';
import { childOf, elementsOf, integerOf, valueOf, type XmlElement } from '../../ooxml/xml-tree.ts';
import { colourSaid, shadeSaid, unknown, type Colour } from './colours.ts';

/** Half points, and a percentage of a letter's width. */
export type Look = { readonly colour: Colour; readonly size: number | null; readonly width: number | null };

export type ColouringStyles = {
  /** What a style puts behind text; null: nothing. Parts of tables have their own, so that of a table's style it isn't known. "" asks for the file's defaults. */
  readonly shade: (id: string) => Colour;
  /** Gives the text in a table a colour of its own, in all of it or a part. */
  readonly colours: (id: string) => boolean;
  /** What the styles of a run and of its paragraph say together; each undefined where none is named. */
  readonly look: (paragraph: string | undefined, character: string | undefined) => Look;
};

const nothing: Look = { colour: null, size: null, width: null };

/** From a `w:rPr`. */
const lookOf = (properties: XmlElement | undefined): Look => ({
  colour: colourSaid(childOf(properties, 'w:color')?.attributes), size: integerOf(valueOf(properties, 'w:sz')) ?? null, width: integerOf(valueOf(properties, 'w:w')) ?? null,
});

/** What is said first counts. */
const over = (own: Look, below: Look): Look => ({ colour: own.colour ?? below.colour, size: own.size ?? below.size, width: own.width ?? below.width });

const holdsAny = (element: XmlElement, name: string): boolean => element.name === name || elementsOf(element).some((child) => holdsAny(child, name));

/** @param tree `w:styles` of the file; null where it has none */
export const colouringStyles = (tree: XmlElement | null): ColouringStyles => {
  const all = new Map((tree === null ? [] : elementsOf(tree)).filter(({ name }) => name === 'w:style').map((style) => [style.attributes.get('w:styleId') ?? '', style]));
  const chains = new Map<string, Chain<XmlElement>>();
  const chain = (id: string | undefined): Chain<XmlElement> => {
    const found = chains.get(id ?? '') ?? chainOf(all.get(id ?? ''), (style) => all.get(valueOf(style, 'w:basedOn') ?? ''));
    chains.set(id ?? '', found);
    return found;
  };
  const usual = (type: string): string | undefined =>
    [...all].find(([, style]) => (style.attributes.get('w:type') ?? 'paragraph') === type && /^(1|true|on)$/i.test(style.attributes.get('w:default') ?? ''))?.[0];
  const [usualParagraph, usualTable] = [usual('paragraph'), usual('table')];
  const defaults = childOf(tree ?? undefined, 'w:docDefaults');
  const everywhere = (defaults !== undefined && holdsAny(defaults, 'w:shd')) || [usualParagraph, usualTable].some((id) => chain(id).styles.some((style) => holdsAny(style, 'w:shd')));
  const base = lookOf(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'));
  const styled = (id: string | undefined): Look => chain(id).styles.map((style) => lookOf(childOf(style, 'w:rPr'))).reduce(over, nothing);
  const known = new Map<string, Look>();
  /** What nobody followed to its end may say anything. */
  const shadeOf = (id: string): Colour => {
    const { styles, cut } = chain(id);
    const said = styles.find((style) => holdsAny(style, 'w:shd'));
    if (said === undefined) return everywhere || cut ? unknown : null;
    const own = childOf(childOf(said, 'w:pPr'), 'w:shd') ?? childOf(childOf(said, 'w:rPr'), 'w:shd');
    return own === undefined || said.attributes.get('w:type') === 'table' ? unknown : shadeSaid(own.attributes);
  };
  const coloursOf = (id: string): boolean => {
    const { styles, cut } = chain(id === '' ? usualTable : id);
    return cut || styles.some((style) => holdsAny(style, 'w:color') || holdsAny(style, 'w:sz'));
  };
  const shades = new Map<string, { readonly colour: Colour }>();
  const colouring = new Map<string, boolean>();
  return {
    shade: (id) => {
      const shade = shades.get(id) ?? { colour: shadeOf(id) };
      shades.set(id, shade);
      return shade.colour;
    },
    colours: (id) => {
      const colours = colouring.get(id) ?? coloursOf(id);
      colouring.set(id, colours);
      return colours;
    },
    look: (paragraph, character) => {
      const key = `${paragraph ?? ''} ${character ?? ''}`;
      const look = known.get(key) ?? over(over(styled(character), styled(paragraph !== undefined && all.has(paragraph) ? paragraph : usualParagraph)), base);
      known.set(key, look);
      return look;
    },
  };
};
