// Which findings somebody looked at: those that were on the screen when they said so, and none that came after (DOMAIN A6).
import { useState } from 'react';
import { findingKey } from '../../../shared/checking/must-be-seen.ts';
import type { Finding } from '../../../shared/checking/finding.ts';

export type LookedAt = {
  /** By `findingKey`: what is sent with the publication. */
  readonly keys: readonly string[];
  /** Nothing is there that was not looked at. */
  readonly isSeen: boolean;
  readonly onChange: (isSeen: boolean) => void;
};

/** @param findings as they stand now; one more asks again */
export const useLookedAt = (findings: readonly Finding[]): LookedAt => {
  const [keys, setKeys] = useState<readonly string[]>([]);
  const shown = findings.map(findingKey);
  return { keys, isSeen: shown.every((key) => keys.includes(key)), onChange: (isSeen) => { setKeys(isSeen ? shown : []); } };
};
