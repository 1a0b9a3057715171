// The copy that is read, opened anew when its restricted part is opened or sealed.
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Id } from '../../../../shared/model/record.ts';
import type { Result } from '../../../../shared/model/result.ts';
import type { OpenCopy } from '../../../data/reading/open-copy.ts';
import { openCopyOf } from '../../../data/reading/opened-copies.ts';
import { onUnsealedChange, unsealedVersion } from '../../../data/reading/unsealed.ts';

/** Null until it is there; while it is opened anew the one before stays. */
export const useCopy = (meetingId: Id): Result<OpenCopy> | null => {
  const version = useSyncExternalStore(onUnsealedChange, unsealedVersion);
  const [opened, setOpened] = useState<{ readonly meetingId: Id; readonly copy: Result<OpenCopy> } | null>(null);
  useEffect(() => {
    let isOver = false;
    void openCopyOf(meetingId).then((copy) => { if (!isOver) setOpened({ meetingId, copy }); });
    return () => { isOver = true; };
  }, [meetingId, version]);
  return opened?.meetingId === meetingId ? opened.copy : null;
};
