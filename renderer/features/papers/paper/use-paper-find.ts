// Find and replace over all texts of the paper. What "Replace all" changes outside the open text comes back with one Undo.
import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { PaperSection } from '../../../../shared/model/paper.ts';
import { ok } from '../../../../shared/model/result.ts';
import type { TextDoc } from '../../../../shared/model/text.ts';
import type { TextWriters } from '../../../data/use-text-writers.ts';
import { showToast, showUndo } from '../../../ui/toast-queue.ts';
import type { TextEditorHandle } from '../../../ui/text-editor/editor/text-editor-props.ts';
import { useFind } from '../../../ui/text-editor/find/use-find.ts';
import type { Find, FindPlace } from '../../../ui/text-editor/find/use-find.ts';
import { foundElsewhere } from './found-elsewhere.ts';
import type { Opening } from './opening.ts';

export type PaperFindPorts = {
  readonly title: string;
  /** With their newest texts. */
  readonly sections: readonly PaperSection[];
  /** The section whose text is open in the editor. */
  readonly openId: string | null;
  readonly writers: TextWriters<PaperSection>;
  readonly editor: RefObject<TextEditorHandle | null>;
  readonly onOpen: (id: string, opening: Opening) => void;
};

type Replaced = { readonly section: PaperSection; readonly before: TextDoc; readonly after: TextDoc };

/** The places of before while no text has changed, so that nothing is searched again. */
const placesKeeper = () => {
  let known: readonly FindPlace[] = [];
  return (sections: readonly PaperSection[]): readonly FindPlace[] => {
    const next = sections.filter(({ notApplicable }) => !notApplicable).map(({ id, text }) => ({ id, text }));
    const isSame = next.length === known.length && next.every(({ id, text }, index) => id === known[index]?.id && text === known[index].text);
    if (!isSame) known = next;
    return known;
  };
};

export const usePaperFind = ({ title, sections, openId, writers, editor, onOpen }: PaperFindPorts): Find => {
  const [keep] = useState(placesKeeper);
  const replaced = useRef<Replaced[]>([]);
  const write = (section: PaperSection, text: TextDoc): void => {
    const writer = writers.of(section);
    writer.change({ read: () => ok(text), words: () => '' });
    void writer.flush();
  };
  const takeBack = (changes: readonly Replaced[]) => (): void => {
    // One that was written on since keeps what was written; its versions hold the rest.
    const unwritten = changes.filter(({ section, after }) => writers.of(section).newest(section) === after);
    for (const { section, before } of unwritten) write(section, before);
    const kept = changes.filter((change) => !unwritten.includes(change)).map(({ section }) => `“${section.heading}”`);
    if (kept.length > 0) showToast(`Not taken back in ${kept.join(', ')}, written on since. The text of before is among its versions.`);
  };
  const find = useFind({
    places: keep(sections),
    openId,
    editor,
    onOpen: (id) => { onOpen(id, { field: 'text', aim: 'none' }); },
    onReplaced: (id, after) => {
      const section = sections.find((each) => each.id === id);
      if (section === undefined) return;
      replaced.current.push({ section, before: section.text, after });
      write(section, after);
    },
  });
  if (find.bar === null) return find;
  const { onReplaceAll } = find.bar;
  const replaceAll = (): void => {
    replaced.current = [];
    onReplaceAll();
    const changes = replaced.current;
    if (changes.length > 0) showUndo(changes.length === 1 ? 'Replaced in 1 section that is not open.' : `Replaced in ${changes.length} sections that are not open.`, takeBack(changes));
  };
  return { ...find, bar: { ...find.bar, note: foundElsewhere(title, sections, find.bar.query), onReplaceAll: replaceAll } };
};
