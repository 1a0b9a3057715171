// The address of one stored picture, for showing it.
import { useEffect, useState } from 'react';

/** @param urlOf of the screen's picture store, which lets the addresses go @returns null until it is read, and when it is not here */
export const usePictureUrl = (urlOf: (sha256: string) => Promise<string | null>, sha256: string): string | null => {
  const [shown, setShown] = useState<{ readonly of: string; readonly url: string | null } | null>(null);
  useEffect(() => {
    let gone = false;
    void urlOf(sha256).then((url) => {
      if (!gone) setShown({ of: sha256, url });
    });
    return () => { gone = true; };
  }, [urlOf, sha256]);
  return shown?.of === sha256 ? shown.url : null;
};
