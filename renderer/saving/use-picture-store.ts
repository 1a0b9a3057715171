// The pictures of a text: shown from the store, and stored upright, scaled and stripped before any text names them (DOMAIN P3).
import { useEffect, useMemo, useRef } from 'react';
import type { PreparedPicture } from '../../shared/attachments/pictures/prepare-picture.ts';
import { ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { keepPicture } from '../data/commands/keep-picture.ts';
import { useData } from '../data/data-provider.tsx';
import { readFile } from '../data/files-repository.ts';
import { pictureFiles } from '../platform/file-types.ts';
import { usePlatform } from '../platform/platform-context.tsx';
import type { Picture } from '../ui/text-editor/editor/editor-ports.ts';
import { preparePictureInWorker } from '../workers/attachments-client.ts';

export type PictureStore = {
  /** An address that this window can show, kept while the screen is there; null when the picture is not here. */
  readonly urlOf: (sha256: string) => Promise<string | null>;
  /** Asks for a file and makes it fit to be stored, but stores nothing yet; null when the officer chose none. */
  readonly prepare: () => Promise<Result<PreparedPicture> | null>;
  /** Asks for a file and stores it; null when the officer chose none. */
  readonly choose: () => Promise<Result<Picture> | null>;
  /** Stores a picture that was dropped or pasted. */
  readonly take: (file: Blob) => Promise<Result<Picture>>;
};

/** The same object while the screen is there; its addresses are let go with the screen. */
export const usePictureStore = (): PictureStore => {
  const { db, context } = useData();
  const platform = usePlatform();
  const newest = useRef({ context, platform });
  useEffect(() => {
    newest.current = { context, platform };
  });
  const urls = useMemo(() => ({ db, known: new Map<string, Promise<string | null>>() }), [db]);
  useEffect(() => () => {
    for (const url of urls.known.values()) void url.then((address) => { if (address !== null) URL.revokeObjectURL(address); });
    urls.known.clear();
  }, [urls]);
  return useMemo((): PictureStore => {
    const store = async (name: string, bytes: Uint8Array): Promise<Result<Picture>> => {
      const prepared = await preparePictureInWorker(name, bytes);
      if (!prepared.ok) return prepared;
      const { sha256, width, height } = prepared.value;
      const kept = await keepPicture(newest.current.context, prepared.value);
      return kept.ok ? ok({ sha256, width, height }) : kept;
    };
    const pick = async () => {
      const picked = await newest.current.platform.openFiles({ types: pictureFiles, multiple: false });
      return picked.ok ? ok(picked.value?.[0] ?? null) : picked;
    };
    const load = async (sha256: string): Promise<string | null> => {
      const bytes = await readFile(db, sha256);
      return bytes === null ? null : URL.createObjectURL(new Blob([bytes], { type: bytes[0] === 0x89 ? 'image/png' : 'image/jpeg' }));
    };
    return {
      urlOf: (sha256) => {
        const known = urls.known.get(sha256);
        if (known !== undefined) return known;
        const url = load(sha256);
        urls.known.set(sha256, url);
        // One that is not here yet may come: it is looked for again the next time.
        void url.then((address) => { if (address === null) urls.known.delete(sha256); });
        return url;
      },
      prepare: async () => {
        const picked = await pick();
        if (!picked.ok) return picked;
        return picked.value === null ? null : preparePictureInWorker(picked.value.name, picked.value.bytes);
      },
      choose: async () => {
        const picked = await pick();
        if (!picked.ok) return picked;
        return picked.value === null ? null : store(picked.value.name, picked.value.bytes);
      },
      take: async (file) => store(file instanceof File ? file.name : 'picture', new Uint8Array(await file.arrayBuffer())),
    };
  }, [db, urls]);
};
