// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { createHashRouter, RouterProvider } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { GoOn } from '../../../renderer/features/reading/reader/go-on.tsx';

afterEach(cleanup);

let arrive = (): void => undefined;

/** Where it leads is known a moment after it was opened. */
const Meeting = () => {
  const [isKnown, setKnown] = useState(false);
  arrive = () => { setKnown(true); };
  return isKnown ? <GoOn to="/meeting/front" /> : <p>Opening</p>;
};

const open = async () => {
  window.location.hash = '#/meeting';
  render(<RouterProvider router={createHashRouter([{ path: '/meeting', Component: Meeting }, { path: '/meeting/front', element: <p>Front sheet</p> }, { path: '/paper', element: <p>A paper</p> }])} />);
  await screen.findByText('Opening');
};

it('leads on, in the place of the address that led there', async () => {
  await open();
  const before = window.history.length;
  act(() => { arrive(); });
  await screen.findByText('Front sheet');
  expect([window.location.hash, window.history.length]).toEqual(['#/meeting/front', before]);
});

it('takes nobody back who has gone elsewhere before it knew where to', async () => {
  await open();
  window.location.hash = '#/paper';
  act(() => { arrive(); });
  await screen.findByText('A paper');
  expect(window.location.hash).toBe('#/paper');
});
