// The pictures of a Word file that came back: those of the paper are known by their bytes, new ones are made fit to be stored.
import type { Image } from '../../../../shared/model/text.ts';
import type { WordPicture } from '../../../../shared/ooxml/word-walk.ts';
import { sha256 } from '../../../lib/sha256.ts';
import { preparePictureInWorker } from '../../../workers/attachments-client.ts';

export type ReturnedPictures = {
  readonly pictureOf: (picture: WordPicture) => Image['attrs'] | null;
  /** New ones by hash, upright and without their metadata. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** How many could not be read. */
  readonly unread: number;
};

type Found = { readonly known: Image['attrs'] } | { readonly sha256: string; readonly width: number; readonly height: number };

/**
 * @param word.pictures the file's, by the part that holds them
 * @param known the pictures of the paper, by hash
 * @param consent what a new picture is taken to need
 */
export const picturesOfWord = async ({ pictures }: { readonly pictures: ReadonlyMap<string, Uint8Array> }, known: ReadonlyMap<string, Image['attrs']>, consent: 'needed' | 'not-needed'): Promise<ReturnedPictures> => {
  const found = new Map<string, Found>();
  const files = new Map<string, Uint8Array>();
  for (const [part, bytes] of pictures) {
    const ours = known.get(await sha256(bytes));
    if (ours !== undefined) {
      found.set(part, { known: ours });
      continue;
    }
    const prepared = await preparePictureInWorker(part.split('/').at(-1) ?? part, bytes);
    if (!prepared.ok) continue;
    const stored = known.get(prepared.value.sha256);
    if (stored === undefined) files.set(prepared.value.sha256, prepared.value.bytes);
    found.set(part, stored === undefined ? prepared.value : { known: stored });
  }
  const pictureOf = ({ part, alt }: WordPicture): Image['attrs'] | null => {
    const picture = found.get(part);
    if (picture === undefined) return null;
    if ('known' in picture) return { ...picture.known, alt, decorative: alt === '' && picture.known.decorative };
    return { sha256: picture.sha256, width: picture.width, height: picture.height, size: 'full', alt, decorative: false, caption: '', consent };
  };
  return { pictureOf, files, unread: pictures.size - found.size };
};
