// The writers of a screen: made when a minute is first opened, kept until the screen goes, then flushed.
import { useEffect, useRef, useState } from 'react';
import type { Minute } from '../../../../shared/model/meeting.ts';
import type { DataContext } from '../../../data/data-context.ts';
import { useData } from '../../../data/data-provider.tsx';
import type { SaveRegistry } from '../../../data/save-registry.ts';
import { createMinuteWriter } from './minute-writer.ts';
import type { MinuteWriter } from './minute-writer.ts';

export type MinuteWriters = {
  /** The writer of a minute, made at the first call. */
  readonly of: (minute: Minute) => MinuteWriter;
  /** The writer of a minute that was opened before, else null. */
  readonly known: (minuteId: string) => MinuteWriter | null;
  /** Puts all writers into the registry of saves while the screen is there; returns how to flush them and take them out. */
  readonly keep: () => () => void;
};

const createWriters = (saves: SaveRegistry, context: () => DataContext): MinuteWriters => {
  const writers = new Map<string, MinuteWriter>();
  const removers = new Map<string, () => void>();
  const register = (id: string, writer: MinuteWriter): void => {
    if (!removers.has(id)) removers.set(id, saves.add(writer.draft));
  };
  return {
    of: (minute) => {
      const known = writers.get(minute.id);
      if (known !== undefined) return known;
      const writer = createMinuteWriter(context, minute);
      writers.set(minute.id, writer);
      register(minute.id, writer);
      return writer;
    },
    known: (minuteId) => writers.get(minuteId) ?? null,
    keep: () => {
      for (const [id, writer] of writers) register(id, writer);
      return () => {
        for (const remove of removers.values()) remove();
        removers.clear();
      };
    },
  };
};

export const useMinuteWriters = (): MinuteWriters => {
  const { saves, context } = useData();
  const newest = useRef(context);
  useEffect(() => {
    newest.current = context;
  });
  const [writers] = useState(() => createWriters(saves, () => newest.current));
  useEffect(() => writers.keep(), [writers]);
  return writers;
};
