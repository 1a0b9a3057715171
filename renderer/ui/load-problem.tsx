// A screen whose records could not be read from the store.
import type { Problem } from '../../shared/model/result.ts';
import { Button } from './button.tsx';
import { PageColumn } from './page.tsx';
import { ProblemNotice } from './notice.tsx';

export const LoadProblem = ({ problem }: { readonly problem: Problem }) => (
  <PageColumn>
    <ProblemNotice
      what={problem.what}
      safe="Nothing was changed by looking."
      remedy={problem.remedy}
      actions={
        <Button onPress={() => { window.location.reload(); }}>
          Try again
        </Button>
      }
    />
  </PageColumn>
);
