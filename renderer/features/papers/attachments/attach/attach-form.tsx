// What is to be attached, before anything is stored: to which item, as what, who may see it, and each file with what is inside.
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Access } from '../../../../../shared/model/access.ts';
import type { Consent, Contributor } from '../../../../../shared/model/contributor.ts';
import type { Problem } from '../../../../../shared/model/result.ts';
import { Button } from '../../../../ui/button.tsx';
import { Checkbox } from '../../../../ui/choice.tsx';
import { DialogActions } from '../../../../ui/dialog.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { ProblemNotice } from '../../../../ui/notice.tsx';
import { Select } from '../../../../ui/select.tsx';
import { itemOptions } from '../../dialogs/write-dialog.tsx';
import { leastAt, tidyAccess } from '../../paper-access.ts';
import type { PapersView } from '../../list/use-papers-view.ts';
import styles from '../attachments.module.css';
import { accessProblems, fileProblems } from './attach-draft.ts';
import type { FileDraft } from './attach-draft.ts';
import { FileAccess } from './file-access.tsx';
import { FileCard } from './file-card.tsx';
import { ownPlace, placeKey, placesIn } from './place.ts';
import type { Place } from './place.ts';

export type AttachOrder = { readonly itemId: string; readonly place: Place; readonly access: Access; readonly files: readonly FileDraft[] };

export type AttachFormProps = {
  readonly view: PapersView;
  readonly people: readonly Pick<Contributor, 'id' | 'name'>[];
  readonly consents: readonly Consent[];
  readonly files: readonly FileDraft[];
  readonly onFiles: (files: readonly FileDraft[]) => void;
  readonly start: { readonly itemId: string; readonly place: Place };
  /** Files that were refused, below the others. */
  readonly children: ReactNode;
  /** Null: it is attached. */
  readonly onAttach: (order: AttachOrder) => Promise<Problem | null>;
  readonly onClose: () => void;
};

const verb = (count: number, place: Place): string => {
  if (place.as === 'expected') return 'Put it in its place';
  return count === 1 ? 'Attach the file' : `Attach ${count} files`;
};

export const AttachForm = ({ view, people, consents, files, onFiles, start, children, onAttach, onClose }: AttachFormProps) => {
  const [itemId, setItemId] = useState(start.itemId);
  const [wanted, setWanted] = useState<Place>(start.place);
  const [access, setAccess] = useState<Access>(() => leastAt(view, { itemId: start.itemId, appendixTo: start.place.as === 'appendix' ? start.place.paperId : null }));
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<Problem | null>(null);
  const [isStoring, setStoring] = useState(false);
  const chosen = files.filter(({ isChosen }) => isChosen);
  const places = placesIn(view.papers, itemId, chosen.length);
  const place = places.find((option) => placeKey(option.place) === placeKey(wanted))?.place ?? ownPlace;
  const asksAccess = place.as === 'own' || place.as === 'appendix';
  const least = leastAt(view, { itemId, appendixTo: place.as === 'appendix' ? place.paperId : null });
  const isEach = asksAccess && chosen.some((file) => file.access !== null);
  const setEach = (each: boolean): void => { onFiles(files.map((file) => ({ ...file, access: each ? access : null }))); };
  const found = [
    ...(chosen.length === 0 ? [{ fieldId: files[0]?.id ?? '', message: 'Choose at least one file' }] : []),
    ...chosen.flatMap(fileProblems),
    ...(asksAccess ? (isEach ? chosen.flatMap((file) => accessProblems(file.access ?? access, file)) : accessProblems(access, null)) : []),
  ];
  const problems = attempt === 0 ? [] : found;
  const attach = async (): Promise<void> => {
    setAttempt(attempt + 1);
    if (found.length > 0) return;
    setStoring(true);
    const problem = await onAttach({ itemId, place, access: tidyAccess(access), files: chosen.map((file) => ({ ...file, access: isEach && file.access !== null ? tidyAccess(file.access) : null })) });
    setStoring(false);
    setFailure(problem);
  };
  return (
    <>
      <ErrorSummary title="Nothing is attached yet" problems={problems} attempt={attempt} />
      {failure !== null && <ProblemNotice what={failure.what} safe="Nothing was attached, and what was there is still there. What you typed is still here." remedy={failure.remedy} />}
      <Form label="Attach" onSubmit={() => void attach()}>
        {files.map((file) => (
          <FileCard
            key={file.id} draft={asksAccess ? file : { ...file, access: null }} canLeaveOut={files.length > 1 || file.duplicate !== null} withTitle={place.as !== 'expected'} autoFocus={file.id === chosen[0]?.id} least={least} people={people} consents={consents} problems={problems}
            onChange={(draft) => { onFiles(files.map((each) => (each.id === draft.id ? draft : each))); }}
          />
        ))}
        {children}
        <div className={styles.place}>
          <Select label="For item" width="full" value={itemId} options={itemOptions(view.items.map((item) => ({ item, label: view.labels.get(item.id) ?? '' })))} onChange={setItemId} />
          {places.length > 1 && (
            <Select
              label={chosen.length === 1 ? 'It is' : 'They are'} width="full" value={placeKey(place)}
              options={places.map((option) => ({ value: placeKey(option.place), label: option.label, ...(option.hint === undefined ? {} : { hint: option.hint }) }))}
              onChange={(key) => { setWanted(places.find((option) => placeKey(option.place) === key)?.place ?? ownPlace); }}
            />
          )}
        </div>
        {place.as === 'expected' && <p>Title and access stay as they were agreed for the paper to follow.</p>}
        {place.as === 'public-version' && <p>It is for the public, so it is public unless its item is not.</p>}
        {asksAccess && chosen.length > 1 && (
          <Checkbox label="Not the same for all of them" hint="Who may see it is then asked for each file, in its own part above." isSelected={isEach} onChange={setEach} />
        )}
        {asksAccess && !isEach && <FileAccess id={null} access={access} least={least} problems={problems} onChange={setAccess} />}
        <DialogActions>
          <Button onPress={onClose}>{chosen.length === 1 ? 'Don’t attach it' : 'Don’t attach them'}</Button>
          <Button type="submit" variant="primary" isDisabled={isStoring}>{verb(chosen.length, place)}</Button>
        </DialogActions>
      </Form>
    </>
  );
};
