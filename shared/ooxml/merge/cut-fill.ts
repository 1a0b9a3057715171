// A picture of which a file shows a part: the rest of its pixels stays behind, and what is still trimmed is said anew (20.1.8.55; VML part 4, 19.1.2.11).
import type { Crop } from '../picture-crop.ts';
import { withAttributes, withChildren } from '../xml-edit.ts';
import { childOf, elementsOf, type XmlElement } from '../xml-tree.ts';

/** The bare picture with the part that shows, and what of it is still to be trimmed; null where it can't be cut. */
export type CutPicture = (bytes: Uint8Array, crop: Crop) => { readonly bytes: Uint8Array; readonly left: Crop } | null;

/** Some pictures can only be cut by what takes time: they are noted and drawn, and the file is read once more. */
export type PictureCutter = {
  /** Null where the picture can't be cut, or not yet. */
  readonly cut: CutPicture;
  /** Draws what was noted. True: there is something that can be cut now and could not before. */
  readonly drawNoted: () => Promise<boolean>;
};

/** A picture that was cut and stored: its relationship, and what is still to be trimmed. */
export type CutTaken = { readonly id: string; readonly left: Crop };

/** Takes a picture's part into the pack; null where it can't be cut. */
export type TakeCut = (id: string, crop: Crop) => CutTaken | null;

const whole = 100_000;
const shareSaid = (said: string | undefined): number => (said === undefined ? 0 : said.trim().endsWith('%') ? Number.parseFloat(said) / 100 : Number(said) / whole);
const cutsAnything = (crop: Crop): boolean => Object.values(crop).some((share) => share > 0);

const trimmed = (rect: XmlElement, left: Crop): XmlElement => {
  const said = (share: number): string | undefined => (Math.round(share * whole) === 0 ? undefined : String(Math.round(share * whole)));
  return withAttributes(rect, { l: said(left.left), t: said(left.top), r: said(left.right), b: said(left.bottom) });
};

export type CutFill = { readonly element: XmlElement; /** What its `a:blip` shows now. */ readonly picture: string };

/**
 * A `pic:blipFill` or `a:blipFill` with the part of its picture that shows; null where nothing is cut off, where the picture is repeated as tiles, or where it can't be cut.
 * @param onKept hears where something is cut off and stays in the pack
 */
export const cutFill = (fill: XmlElement, take: TakeCut, onKept: () => void): CutFill | null => {
  const rect = childOf(fill, 'a:srcRect');
  const id = childOf(fill, 'a:blip')?.attributes.get('r:embed');
  if (rect === undefined || id === undefined) return null;
  const [left, top, right, bottom] = ['l', 't', 'r', 'b'].map((name) => shareSaid(rect.attributes.get(name)));
  const crop: Crop = { left: left ?? 0, top: top ?? 0, right: right ?? 0, bottom: bottom ?? 0 };
  if (!cutsAnything(crop)) return null;
  const taken = childOf(fill, 'a:tile') === undefined ? take(id, crop) : null;
  if (taken === null) { onKept(); return null; }
  return { picture: taken.id, element: withChildren(fill, elementsOf(fill).map((child) => (child === rect ? trimmed(rect, taken.left) : child))) };
};

const oldShare = (said: string | undefined): number => (said === undefined ? 0 : /f\s*$/i.test(said) ? Number.parseFloat(said) / 65_536 : shareSaid(said.includes('%') ? said : String(Number(said) * whole)));
const oldSaid = (share: number): string | undefined => (Math.round(share * 65_536) === 0 ? undefined : `${Math.round(share * 65_536)}f`);

/** The same for the picture of an old drawing (`v:imagedata`). */
export const cutOldPicture = (picture: XmlElement, id: string, take: TakeCut, onKept: () => void): CutFill | null => {
  const said = (name: string): number => oldShare(picture.attributes.get(name));
  const crop: Crop = { left: said('cropleft'), top: said('croptop'), right: said('cropright'), bottom: said('cropbottom') };
  if (!cutsAnything(crop)) return null;
  const taken = take(id, crop);
  if (taken === null) { onKept(); return null; }
  const { left, top, right, bottom } = taken.left;
  return { picture: taken.id, element: withAttributes(picture, { cropleft: oldSaid(left), croptop: oldSaid(top), cropright: oldSaid(right), cropbottom: oldSaid(bottom) }) };
};
