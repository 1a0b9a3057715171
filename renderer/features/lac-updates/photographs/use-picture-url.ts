// The address of one picture, for showing it: a stored one, or one that is only in this window yet.
import { useEffect, useMemo, useState } from 'react';

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

/** Of bytes that are not stored; the address is let go with the screen. */
export const useBytesUrl = (bytes: Uint8Array<ArrayBuffer>): string => {
  const url = useMemo(() => URL.createObjectURL(new Blob([bytes], { type: bytes[0] === 0x89 ? 'image/png' : 'image/jpeg' })), [bytes]);
  useEffect(() => () => { URL.revokeObjectURL(url); }, [url]);
  return url;
};
