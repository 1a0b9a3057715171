// Where a paper is written: its sections on the left, the page in the middle, one section open at a time.
import { Plus } from 'lucide-react';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useSearchParams } from 'react-router';
import { shareOut } from '../../../../shared/importing/paper/share-out.ts';
import type { PaperSection } from '../../../../shared/model/paper.ts';
import { problemLine } from '../../../../shared/model/result.ts';
import { useData } from '../../../data/data-provider.tsx';
import { saveSectionText } from '../../../data/section-text.ts';
import { nameTextVersion } from '../../../data/text-history.ts';
import { useTextWriters } from '../../../data/use-text-writers.ts';
import type { TextStore } from '../../../data/use-text-writers.ts';
import { useToday } from '../../../lib/use-today.ts';
import { announce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/button.tsx';
import { Sheet } from '../../../ui/page.tsx';
import type { TextEditorHandle } from '../../../ui/text-editor/editor/text-editor-props.ts';
import { FindBar } from '../../../ui/text-editor/find/find-bar.tsx';
import { showToast } from '../../../ui/toast-queue.ts';
import { useRoundTrip } from '../round-trip/use-round-trip.tsx';
import type { Opening } from './opening.ts';
import { PaperDialogs } from './paper-dialogs.tsx';
import type { PaperAsking } from './paper-dialogs.tsx';
import { PaperHead } from './paper-head.tsx';
import styles from './paper.module.css';
import { SectionArticle, sectionWords } from './section-article.tsx';
import { hasForm, neighbourOf, stateOf, wordsOfSection } from './section-state.ts';
import { SectionsRail } from './sections-rail.tsx';
import { usePaperCommands } from './use-paper-commands.ts';
import { usePaperFind } from './use-paper-find.ts';
import { usePaperFile } from './use-paper-file.ts';
import { usePaperNumbers } from './use-paper-numbers.ts';
import type { PaperView } from './use-paper-view.ts';
import { useSectionActs } from './use-section-acts.ts';
import { useSectionPorts } from './use-section-ports.ts';

const sectionStore = (onSaved: PaperView['onSaved']): TextStore<PaperSection> => ({
  save: async (context, edit) => {
    const saved = await saveSectionText(context, edit);
    if (saved.ok) onSaved(saved.value);
    return saved;
  },
  nameVersion: (context, input) => nameTextVersion(context, 'paperSections', input),
});

/** The sections that a window shows at first. */
const inSightAtFirst = 4;

type Opened = { readonly id: string; readonly opening: Opening };

const focusFirstField = (sectionId: string): void => {
  document.getElementById(`section-${sectionId}`)?.querySelector<HTMLElement>('input, textarea, [role="spinbutton"], [role="group"] button')?.focus();
};

export const PaperDesk = ({ view }: { readonly view: PaperView }) => {
  const { context } = useData();
  const today = useToday(context.now);
  const { meeting, paper, sections } = view;
  const canWrite = meeting.agendaState !== 'published';
  const [search, setSearch] = useSearchParams();
  // Kept here and only mirrored in the address: the next key after Ctrl+Enter must already land in the next section.
  const [opened, setOpened] = useState<Opened | null>(() => {
    const section = sections.find(({ id }) => id === search.get('section'));
    return section === undefined ? null : { id: section.id, opening: hasForm(section) ? { field: 'form' } : { field: 'text', aim: 'none' } };
  });
  const [asking, setAsking] = useState<PaperAsking | null>(null);
  const [store] = useState(() => sectionStore(view.onSaved));
  const writers = useTextWriters(store);
  const newest = useRef({ sections, opened });
  useEffect(() => {
    newest.current = { sections, opened };
  });

  const shown = sections.map((section) => {
    const text = writers.known(section.id)?.newest(section) ?? section.text;
    return text === section.text ? section : { ...section, text };
  });
  const numbers = usePaperNumbers(shown);
  const editorRef = useRef<TextEditorHandle>(null);

  const open = useCallback((id: string, opening: Opening): void => {
    setOpened({ id, opening });
    setSearch((before) => ({ ...Object.fromEntries(before), section: id }), { replace: true, preventScrollReset: true });
    if (opening.field === 'form') focusFirstField(id);
  }, [setSearch]);
  const openText = opened === null || opened.opening.field === 'form' || shown.find(({ id }) => id === opened.id)?.notApplicable !== false ? null : opened.id;
  const find = usePaperFind({ title: paper.title, sections: shown, openId: canWrite ? openText : null, writers, editor: editorRef, onOpen: open });
  const ports = useSectionPorts({ kind: paper.kind, sections: shown, openId: opened?.id ?? null, numbers, writers, find: { editorRef, onFind: find.open, onTyped: find.onChanged } });
  const go = useCallback((id: string | null): void => {
    const section = newest.current.sections.find((row) => row.id === id);
    if (section === undefined) return;
    open(section.id, hasForm(section) ? { field: 'form' } : { field: 'text', aim: 'end' });
    announce(section.heading);
  }, [open]);
  const flushed = async (then: () => void): Promise<void> => {
    const saved = await writers.known(newest.current.opened?.id ?? '')?.flush();
    if (saved?.ok === false) showToast(problemLine(saved.problem));
    else then();
  };
  const acts = useSectionActs(view, { open, flushed: (then) => void flushed(then), showVersions: ({ id }) => void flushed(() => { setAsking({ what: 'versions', sectionId: id }); }) });
  const { isSaving, save } = usePaperFile(view);
  const onTrip = { paper, itemLabel: view.itemLabel };
  const trip = useRoundTrip({ isFixed: !canWrite, chosen: () => onTrip });
  const section = sections.find(({ id }) => id === opened?.id);
  const step = (by: 1 | -1): void => { go(neighbourOf(sections, opened?.id ?? null, by)); };
  const move = (by: 1 | -1): void => { if (section !== undefined) acts.move(section, by); };
  const compare = (): void => void flushed(() => { setAsking({ what: 'compare' }); });
  const name = (): void => { setAsking({ what: 'name' }); };
  usePaperCommands({
    canWrite, step, move,
    add: () => { acts.addAfter(section ?? null); },
    save: (audience) => void save(audience),
    isPublic: view.access.level === 'public',
    find: find.open,
    nameVersion: name,
    compareVersions: compare,
    versions: section === undefined ? null : () => { acts.showVersions(section); },
    shareOut: section === undefined ? null : () => { acts.shareOut(section); },
    turnApplicable: section === undefined ? null : () => { acts.setApplicable(section, section.notApplicable); },
  });

  const onKeys = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : null;
    const isStep = by !== null && event.ctrlKey && !event.altKey && !event.shiftKey;
    const isMove = by !== null && event.altKey && !event.ctrlKey && !event.shiftKey && event.key !== 'Enter' && event.target instanceof Element && event.target.closest('article[data-section]') !== null;
    if (!canWrite || !(isStep || isMove)) return;
    event.preventDefault();
    event.stopPropagation();
    if (isStep) step(by);
    else move(by);
  };

  const openId = opened?.id ?? null;
  useEffect(() => {
    if (openId !== null) document.getElementById(`section-${openId}`)?.scrollIntoView({ block: 'nearest' });
  }, [openId]);

  const writing = useMemo(() => (opened === null || opened.opening.field === 'form' ? null : { writers, ports, opening: opened.opening }), [writers, ports, opened]);
  const rows = shown.map((each) => ({ id: each.id, number: numbers.sections.get(each.id) ?? '', heading: each.heading, state: stateOf(each, each.text) }));
  const drawn = useDeferredValue(sections.length, inSightAtFirst);
  const sharesOut = canWrite && openText !== null && (shareOut(shown, openText)?.filled.length ?? 0) > 0;
  const counts = shown.map((each) => wordsOfSection(each, each.text));
  const words = counts.reduce((sum, count) => sum + count, 0);

  return (
    <div className={styles.frame}>
      <div className={styles.desk} onKeyDownCapture={onKeys}>
        <div className={styles.beside}>
          <SectionsRail rows={rows} openId={openId} words={words} onGo={go} />
        </div>
        <div className={styles.page} data-restricted={view.access.level !== 'public'}>
          <Sheet>
            <PaperHead view={view} today={today} canWrite={canWrite} atBeginning={opened === null} isSaving={isSaving} onSave={(audience) => void save(audience)} onDetails={() => { setAsking({ what: 'details' }); }} onName={name} onCompare={compare} tripActs={trip.actsOf(onTrip)} />
            <div>
              {sections.map((each, index) => {
                const text = shown[index]?.text ?? each.text;
                return (
                  <SectionArticle
                    key={each.id}
                    section={each}
                    number={numbers.sections.get(each.id)}
                    fieldNumbers={numbers.fields}
                    blockNumbers={numbers.blocksOf(each, text)}
                    text={text}
                    isDrawn={index < drawn}
                    writing={canWrite && each.id === openId ? writing : null}
                    labelOf={numbers.labelOf}
                    urlOf={ports.urlOf}
                    canWrite={canWrite}
                    sharesOut={sharesOut && each.id === openText}
                    wordsElsewhere={words - (counts[index] ?? 0)}
                    menu={{ isFirst: index === 0, isLast: index === sections.length - 1, acts }}
                    onOpen={open}
                  />
                );
              })}
            </div>
            {canWrite && (
              <div className={styles.add}>
                <Button icon={<Plus aria-hidden="true" />} onPress={() => { acts.addAfter(null); }}>Add a section</Button>
              </div>
            )}
          </Sheet>
          {find.bar !== null && <div className={styles.find}><FindBar {...find.bar} /></div>}
        </div>
        {trip.dialog}
        {asking !== null && <PaperDialogs view={view} asking={asking} canWrite={canWrite} wordsOf={(each) => sectionWords(each, numbers.sections.get(each.id))} onClose={() => { setAsking(null); }} />}
      </div>
    </div>
  );
};
