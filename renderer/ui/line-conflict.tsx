// Two windows answered the same field: both answers stand here until one is chosen; and what could not be saved, with its words to copy.
import { problemLine } from '../../shared/model/result.ts';
import type { StoredLine } from '../lib/stored-line.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

const quoted = (words: string): string => (words.trim() === '' ? 'nothing' : `“${words}”`);

export const LineConflict = ({ line, noun }: { readonly line: StoredLine; /** "field", "heading", "title". */ readonly noun: string }) => {
  if (line.theirs !== null) {
    return (
      <Notice
        tone="warning"
        isAlert
        title={`This ${noun} was changed in another window while you were writing.`}
        actions={
          <>
            <Button size="small" onPress={line.keepMine}>Keep {quoted(line.value)}</Button>
            <Button size="small" onPress={line.takeTheirs}>Take {quoted(line.theirs)}</Button>
          </>
        }
      >
        <p>Both versions are safe. Choose which to keep.</p>
      </Notice>
    );
  }
  if (line.problem === null) return null;
  return (
    <Notice tone="problem" isAlert title={`This ${noun} is not saved yet.`}>
      <p>What you typed is still in this window. {problemLine(line.problem)}</p>
    </Notice>
  );
};
