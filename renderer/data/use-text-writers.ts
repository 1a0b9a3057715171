// The writers of a screen's texts: made when a text is first opened, kept until the screen goes, then flushed.
import { useEffect, useRef, useState } from 'react';
import type { StoredText } from '../lib/text-writing.ts';
import type { DataContext } from './data-context.ts';
import { useData } from './data-provider.tsx';
import type { SaveRegistry } from './save-registry.ts';
import type { SaveResult } from './save-result.ts';
import type { TextEdit } from './text-history.ts';
import { createTextWriter } from './text-writer.ts';
import type { OpenTextWriter } from './text-writer.ts';

/** How a table's texts are stored; asked with who acts now at each save. */
export type TextStore<T> = {
  readonly save: (context: DataContext, edit: TextEdit) => Promise<SaveResult<T>>;
  readonly nameVersion: (context: DataContext, input: { readonly id: string; readonly name: string }) => Promise<SaveResult<null>>;
};

export type TextWriters<T extends StoredText> = {
  /** The writer of a record's text, made at the first call. */
  readonly of: (stored: T) => OpenTextWriter<T>;
  /** The writer of a text that was opened before, else null. */
  readonly known: (id: string) => OpenTextWriter<T> | null;
  /** Puts all writers into the registry of saves while the screen is there; returns how to flush them and take them out. */
  readonly keep: () => () => void;
};

const createWriters = <T extends StoredText>(store: TextStore<T>, saves: SaveRegistry, context: () => DataContext): TextWriters<T> => {
  const writers = new Map<string, OpenTextWriter<T>>();
  const removers = new Map<string, () => void>();
  const register = (id: string, writer: OpenTextWriter<T>): void => {
    if (!removers.has(id)) removers.set(id, saves.add(writer.draft));
  };
  return {
    of: (stored) => {
      const known = writers.get(stored.id);
      if (known !== undefined) return known;
      const writer = createTextWriter(stored, {
        now: () => context().now(),
        save: (edit) => store.save(context(), edit),
        nameVersion: (name) => store.nameVersion(context(), { id: stored.id, name }),
      });
      writers.set(stored.id, writer);
      register(stored.id, writer);
      return writer;
    },
    known: (id) => writers.get(id) ?? null,
    keep: () => {
      for (const [id, writer] of writers) register(id, writer);
      return () => {
        for (const remove of removers.values()) remove();
        removers.clear();
      };
    },
  };
};

/** The writers of this screen's texts. @param store the first one given is used */
export const useTextWriters = <T extends StoredText>(store: TextStore<T>): TextWriters<T> => {
  const { saves, context } = useData();
  const newest = useRef(context);
  useEffect(() => {
    newest.current = context;
  });
  const [writers] = useState(() => createWriters(store, saves, () => newest.current));
  useEffect(() => writers.keep(), [writers]);
  return writers;
};
