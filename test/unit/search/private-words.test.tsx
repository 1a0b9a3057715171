// @vitest-environment jsdom
// Words that are searched for while restricted papers are open stand in no address, are there again for who comes back, and go when the papers are locked.
import { act, cleanup, render, waitFor } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { keepUnsealed, sealAll } from '../../../renderer/data/reading/unsealed.ts';
import { useQuestion, type UsedQuestion } from '../../../renderer/features/search/use-question.ts';
import { restricted } from '../meeting-file/reading-fixture.ts';

afterEach(() => {
  cleanup();
  sealAll();
});

const shown: { question: UsedQuestion | null } = { question: null };
const Probe = () => {
  const question = useQuestion();
  return <input ref={() => { shown.question = question; }} value={question.asked.typed} readOnly />;
};
const start = () => {
  const router = createMemoryRouter([{ path: '/search', element: <Probe /> }, { path: '/else', element: <p>Else</p> }], { initialEntries: ['/search'] });
  render(<RouterProvider router={router} />);
  return router;
};
const field = (): string | undefined => document.querySelector('input')?.value;
const unsealed = async (): Promise<void> => {
  const content = await restricted();
  act(() => { keepUnsealed('copy', { restricted: { content, files: new Map(), damaged: [], isWhole: true }, passphrase: 'any words' }); });
};

it('stand in the address while nothing restricted is open', async () => {
  const router = start();
  act(() => { shown.question?.type('kinship'); });
  await waitFor(() => { expect(router.state.location.search).toBe('?q=kinship'); });
  await unsealed();
  await waitFor(() => { expect(router.state.location.search).toBe(''); });
  expect(field()).toBe('kinship');
});

it('are in memory alone while something is, and go with it', async () => {
  await unsealed();
  const router = start();
  act(() => { shown.question?.type('Zebedee'); shown.question?.narrow({ kind: 'paper' }); });
  await waitFor(() => { expect(router.state.location.search).toBe('?kind=paper'); });
  expect([field(), shown.question?.isWritten, shown.question?.isPrivate]).toEqual(['Zebedee', true, true]);
  await act(() => router.navigate('/else'));
  await act(() => router.navigate(-1));
  await waitFor(() => { expect(field()).toBe('Zebedee'); });
  act(() => { sealAll(); });
  expect(field()).toBe('');
  await new Promise((resolve) => { setTimeout(resolve, 300); });
  expect(router.state.location.search).toBe('?kind=paper');
});
