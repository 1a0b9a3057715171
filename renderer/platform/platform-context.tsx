// Hands the platform down to the screens; main.tsx chooses it once, tests give a double.
import { createContext, useContext, type ReactNode } from 'react';
import type { Platform } from './platform.ts';

const PlatformContext = createContext<Platform | null>(null);

/** Makes `platform` the one that `usePlatform` finds below. */
export const PlatformProvider = ({ platform, children }: { readonly platform: Platform; readonly children: ReactNode }) => (
  <PlatformContext value={platform}>{children}</PlatformContext>
);

/** The platform of this window. Throws outside a `PlatformProvider`: that is a bug of the composition root. */
export const usePlatform = (): Platform => {
  const platform = useContext(PlatformContext);
  if (platform === null) throw new Error('usePlatform needs a PlatformProvider above it.');
  return platform;
};
