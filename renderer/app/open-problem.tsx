// Shown instead of the app when the store could not be opened: written by a newer version, damaged, or no room.
import type { Problem } from '../../shared/model/result.ts';
import { Button } from '../ui/button.tsx';
import { ProblemScreen } from './problem-screen.tsx';

/** The problem's first sentence is what happened, the rest what is safe. */
const parts = (what: string): { readonly first: string; readonly rest: string } => {
  const end = what.indexOf('. ');
  return end < 0 ? { first: what.replace(/\.$/, ''), rest: '' } : { first: what.slice(0, end), rest: what.slice(end + 2) };
};

export const OpenProblem = ({ problem }: { readonly problem: Problem }) => {
  const { first, rest } = parts(problem.what);
  return (
    <main>
      <ProblemScreen
        what={first}
        safe={rest === '' ? 'Nothing on this computer was changed.' : rest}
        remedy={problem.remedy}
        code={problem.code}
        actions={
          <Button variant="primary" onPress={() => { window.location.reload(); }}>
            Try again
          </Button>
        }
      />
    </main>
  );
};
