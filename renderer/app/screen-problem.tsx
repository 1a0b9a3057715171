// A screen that failed to show: a bug, so the technical message goes with it, to be passed on.
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { Button, LinkButton } from '../ui/button.tsx';
import { ProblemScreen } from './problem-screen.tsx';

const message = (error: unknown): string => (error instanceof Error ? error.message : isRouteErrorResponse(error) ? error.statusText : String(error));

const reload = (): void => {
  window.location.reload();
};

/** For one screen; the frame still stands. */
const ScreenProblem = ({ error }: { readonly error: unknown }) => (
  <ProblemScreen
    what="This screen could not be shown"
    safe="What you wrote is saved on this computer up to the last second."
    remedy="Open it again. If it happens again, go back to Home and pass on the line below to whoever looks after Orderpaper."
    code={message(error)}
    actions={
      <>
        <Button variant="primary" onPress={reload}>
          Open this screen again
        </Button>
        <LinkButton
          href="#/"
          onPress={() => {
            window.location.hash = '#/';
            reload();
          }}
        >
          Go to Home
        </LinkButton>
      </>
    }
  />
);

/** For the boundary around everything. */
export const WindowProblem = ({ error }: { readonly error: unknown }) => (
  <main>
    <ScreenProblem error={error} />
  </main>
);

/** For a route. */
export const RouteProblem = () => <ScreenProblem error={useRouteError()} />;

/** An address that leads nowhere: an old link, or something that was deleted. */
export const NothingHere = () => (
  <ProblemScreen
    what="There is nothing at this address"
    safe="Nothing was lost: it may have been deleted, or the link is an old one."
    remedy="Go to Home and open it from there. What you deleted a moment ago comes back with Undo."
    code={null}
    actions={
      <LinkButton variant="primary" href="/">
        Go to Home
      </LinkButton>
    }
  />
);
