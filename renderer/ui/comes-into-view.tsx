// Something that appears because of what was just done, perhaps above or below what is seen: it is scrolled to, no further than needed.
import { useEffect, useRef, type ReactNode } from 'react';

export const ComesIntoView = ({ children }: { readonly children: ReactNode }) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => { box.current?.scrollIntoView({ block: 'nearest' }); }, []);
  return <div ref={box}>{children}</div>;
};
