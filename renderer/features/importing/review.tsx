// The confirmation: the source on the left, what was found, doubtful and left over on the right.
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { ImportResult, LineRange } from '../../../shared/importing/import-result.ts';
import type { ImportedFile } from '../../../shared/importing/import-file.ts';
import type { Problem } from '../../../shared/model/result.ts';
import { importProposal, isAlreadyImported } from '../../data/commands/import-proposal.ts';
import type { AlreadyImported, ImportChoices } from '../../data/commands/import-proposal.ts';
import { useData } from '../../data/data-provider.tsx';
import { erasedIn } from '../../data/erase/comes-back.ts';
import { useLive } from '../../data/use-live.ts';
import { meetingLink } from '../../lib/meeting-links.ts';
import { offerUndo } from '../../saving/offer-undo.ts';
import { Button } from '../../ui/button.tsx';
import { ProblemNotice } from '../../ui/notice.tsx';
import { Actions, PageHeading } from '../../ui/page.tsx';
import { AgendaReview } from './agenda-review.tsx';
import { AlreadyHereDialog } from './already-here-dialog.tsx';
import { withLeftOver } from './edits.ts';
import { ErasedNotice } from './erased-notice.tsx';
import styles from './importing.module.css';
import { lineFates } from './line-fates.ts';
import { MinutesReview } from './minutes-review.tsx';
import { DoubtsReview, LeftOverReview, PapersReview } from './rest-review.tsx';
import { SourceView } from './source-view.tsx';
import { newPanel, StoreChoicesForm, useStoreChoices } from './store-choices.tsx';
import { counted } from './words.ts';

export type ReviewProps = { readonly file: ImportedFile; readonly onCancel: () => void };

const summary = (result: ImportResult): string =>
  [
    result.agenda === null ? 'no agenda' : `an agenda of ${counted(result.agenda.items.length, 'item', 'items')}`,
    ...result.minutes.map((set) => counted(set.minutes.length, 'minute', 'minutes')),
    counted(result.papers.length, 'paper', 'papers'),
    counted(result.warnings.filter((warning) => warning.code !== 'not-understood').length, 'doubt', 'doubts'),
    result.leftOver.length === 0 ? 'nothing left over' : `${counted(result.leftOver.length, 'line', 'lines')} not understood`,
  ].join(', ');

const useStore = (result: ImportResult, isKept: boolean, choices: ReturnType<typeof useStoreChoices>, bringErased: boolean) => {
  const { context } = useData();
  const navigate = useNavigate();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [present, setPresent] = useState<AlreadyImported | null>(null);
  const [isStoring, setStoring] = useState(false);
  const store = async (ifPresent: ImportChoices['ifPresent']): Promise<void> => {
    setPresent(null);
    setProblem(null);
    setStoring(true);
    const proposal = isKept ? withLeftOver(result, `Not understood in ${result.source.fileName}`) : result;
    const answer = await importProposal(context, proposal, { panelId: choices.panel === newPanel ? null : choices.panel, people: choices.people, ifPresent, bringErased });
    setStoring(false);
    if (answer.ok) {
      offerUndo(context, answer.value.panelId, 'Imported');
      await navigate(meetingLink({ id: answer.value.meetingId, panelId: answer.value.panelId }, result.agenda === null ? 'minutes' : 'agenda'));
    } else if (isAlreadyImported(answer.problem)) {
      setPresent(answer.problem);
    } else {
      setProblem(answer.problem);
    }
  };
  return { store, problem, present, isStoring, forget: () => { setPresent(null); } };
};

export const Review = ({ file, onCancel }: ReviewProps) => {
  const [result, setResult] = useState(file.result);
  const [selected, setSelected] = useState<LineRange | null>(null);
  const [isKept, setKept] = useState(true);
  const fates = useMemo(() => lineFates(file.result), [file.result]);
  const choices = useStoreChoices(result);
  const { db } = useData();
  const erased = useLive(() => erasedIn(db, result), [db, result]);
  const [bringErased, setBringErased] = useState(false);
  const { store, problem, present, isStoring, forget } = useStore(result, isKept, choices, bringErased);
  const body = result.agenda?.body ?? result.minutes[0]?.body ?? 'from the paper';
  const isEmpty = result.agenda === null && result.minutes.length === 0;
  return (
    <>
      <PageHeading
        title="Look at what was found"
        kicker={file.source.fileName}
        intro={`Found: ${summary(result)}.`}
        actions={
          <Actions>
            <Button onPress={onCancel}>Choose another file</Button>
            <Button variant="primary" isDisabled={isEmpty} isPending={isStoring} onPress={() => void store('ask')}>
              Store it
            </Button>
          </Actions>
        }
      />
      {isEmpty && (
        <ProblemNotice
          what="This file holds neither an agenda nor minutes, so there is nothing to store."
          safe="Nothing was changed."
          remedy="Look at the source below. If it is the wrong file, choose another."
        />
      )}
      {problem !== null && <ProblemNotice what={problem.what} safe="Nothing was stored; your corrections are still here." remedy={problem.remedy} />}
      <ErasedNotice erased={erased.status === 'ready' ? erased.value.map(({ erasure }) => erasure) : []} bring={bringErased} onBring={setBringErased} />
      <div className={styles.columns}>
        <SourceView source={file.source} fates={fates} selected={selected} />
        <div className={styles.results}>
          <StoreChoicesForm choices={choices} body={body} />
          <DoubtsReview result={result} onSelect={setSelected} />
          <AgendaReview result={result} onChange={setResult} onSelect={setSelected} />
          {result.minutes.map((set, index) => (
            <MinutesReview key={set.lines.first} result={result} set={index} onChange={setResult} onSelect={setSelected} />
          ))}
          <PapersReview result={result} onSelect={setSelected} />
          <LeftOverReview result={result} isKept={isKept} onKeep={setKept} onSelect={setSelected} />
        </div>
      </div>
      {present !== null && <AlreadyHereDialog problem={present} onClose={forget} onChoose={(ifPresent) => void store(ifPresent)} />}
    </>
  );
};
