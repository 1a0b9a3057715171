// Pictures in pasted HTML: those whose bytes lie on the clipboard (data:) may come in through the caller's port; every other
// address is refused, so that nothing remote is ever asked for.

/** A picture whose bytes came with the paste; its place is kept by a figure with its number. */
export type ArrivingPicture = { readonly place: number; readonly bytes: Blob };

export type PastedPictures = { readonly arriving: readonly ArrivingPicture[]; /** How many were refused. */ readonly leftOut: number };

const dataPicture = /^data:(image\/(?:png|jpeg|gif|webp|bmp));base64,([a-z0-9+/=\s]+)$/i;

const longest = 60_000_000;

const bytesOf = (address: string): Blob | null => {
  const match = address.length > longest ? null : dataPicture.exec(address);
  if (match === null) return null;
  try {
    const letters = atob((match[2] ?? '').replace(/\s+/g, ''));
    return new Blob([Uint8Array.from(letters, (letter) => letter.charCodeAt(0))], { type: match[1] ?? '' });
  } catch {
    return null;
  }
};

/** Beacons and spacers are no pictures. */
const isSpeck = (picture: Element): boolean => ['width', 'height'].some((side) => /^[0-3](px)?$/.test(picture.getAttribute(side)?.trim() ?? ''));

/** Whether the block says something before the picture in it. */
const hasWordsBefore = (block: Element, figure: Element): boolean => {
  const range = block.ownerDocument.createRange();
  range.setStart(block, 0);
  range.setEndBefore(figure);
  return range.toString().trim() !== '';
};

/** A picture stands between top blocks: it moves out of the paragraph, table, list or quotation that it is in. */
const liftOut = (figure: Element): void => {
  let outer: Element | null = null;
  for (let up = figure.parentElement; up !== null; up = up.parentElement) if (/^(p|h[1-6]|table|ul|ol|blockquote)$/i.test(up.tagName)) outer = up;
  if (outer === null) return;
  if (hasWordsBefore(outer, figure)) outer.after(figure);
  else outer.before(figure);
};

/**
 * Takes all pictures out of pasted HTML, in place.
 * @param takes whether the text takes pictures: those with bytes leave a figure with `data-arriving` in their place then
 */
export const takePastedPictures = (root: ParentNode & Node, takes: boolean): PastedPictures => {
  const arriving: ArrivingPicture[] = [];
  let leftOut = 0;
  for (const picture of root.querySelectorAll('img')) {
    const bytes = takes ? bytesOf(picture.getAttribute('src') ?? '') : null;
    if (bytes === null) {
      if (!isSpeck(picture)) leftOut += 1;
      picture.remove();
      continue;
    }
    const figure = picture.ownerDocument.createElement('figure');
    figure.setAttribute('data-arriving', String(arriving.length));
    arriving.push({ place: arriving.length, bytes });
    picture.replaceWith(figure);
    liftOut(figure);
  }
  return { arriving, leftOut };
};
