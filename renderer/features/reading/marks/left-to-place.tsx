// What a new issue left for its reader: notes whose words are gone, and notes that were put where words are nearly theirs.
import { Button } from '../../../ui/button.tsx';
import { useMarks } from './marks-context.ts';
import { MarkRow } from './mark-row.tsx';
import styles from './marks.module.css';
import { notesCount } from './marks-words.ts';

export const LeftToPlace = () => {
  const { all, selected, placeHere, change } = useMarks();
  const toPlace = all.filter(({ state }) => state === 'to-place');
  const toCheck = all.filter(({ state }) => state === 'check');
  return (
    <>
      {toPlace.length > 0 && (
        <section className={styles.part} aria-label="To place">
          <h3 className={styles.partTitle}>{notesCount(toPlace.length)} to place</h3>
          <p className={styles.soft}>Their words are no longer in these papers. Select words in the paper, then place the note there; or leave it, it stays here.</p>
          <ul className={styles.rows}>
            {toPlace.map((mark) => <MarkRow key={mark.id} mark={mark} withPaper><Button size="small" isDisabled={selected === null} preventFocusOnPress onPress={() => void placeHere(mark)}>Place here</Button></MarkRow>)}
          </ul>
        </section>
      )}
      {toCheck.length > 0 && (
        <section className={styles.part} aria-label="To check">
          <h3 className={styles.partTitle}>{notesCount(toCheck.length)} to check</h3>
          <p className={styles.soft}>Their words changed a little, or stand more than once. Look whether they are in the right place.</p>
          <ul className={styles.rows}>
            {toCheck.map((mark) => (
              <MarkRow key={mark.id} mark={mark} withPaper>
                {mark.earlier[0] !== undefined && <p className={styles.soft}>It stood on: {mark.earlier[0].quote.slice(0, 200)}</p>}
                <Button size="small" onPress={() => void change(mark, { state: 'kept' })}>It is right</Button>
                <Button size="small" variant="quiet" onPress={() => void change(mark, { state: 'to-place' })}>It is not</Button>
              </MarkRow>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
