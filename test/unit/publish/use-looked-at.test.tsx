// @vitest-environment jsdom
// Somebody who looked, looked at what was on the screen: a finding that a search in the background adds is not among it (DOMAIN A6).
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { useLookedAt } from '../../../renderer/features/publish/use-looked-at.ts';
import { findingKey } from '../../../shared/checking/must-be-seen.ts';
import type { Finding } from '../../../shared/checking/finding.ts';

afterEach(cleanup);

const finding = (what: string): Finding => ({ code: 'young-person-named', what, remedy: 'Look.', stops: false });
const [first, later] = [finding('The first paper names somebody.'), finding('The second paper names somebody.')];

it('what came after is asked for, and is not sent as seen', () => {
  const { result, rerender } = renderHook(({ findings }) => useLookedAt(findings), { initialProps: { findings: [first] } });
  expect(result.current.isSeen).toBe(false);
  act(() => { result.current.onChange(true); });
  expect(result.current.isSeen).toBe(true);
  rerender({ findings: [first, later] });
  expect(result.current).toMatchObject({ isSeen: false, keys: [findingKey(first)] });
  act(() => { result.current.onChange(true); });
  expect(result.current.keys).toEqual([first, later].map(findingKey));
});
