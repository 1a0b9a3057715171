// Leads on from an address that stands for another one, and takes its place in the history.
import { useEffect } from 'react';
import { useHref, useLocation, useNavigate } from 'react-router';

/** @param to an address, or one below the present route */
export const GoOn = ({ to }: { readonly to: string }) => {
  const navigate = useNavigate();
  const own = useHref(useLocation());
  useEffect(() => {
    // Whoever has gone elsewhere is not taken away from there: the screen hears of it a moment after the window's address says so.
    if (own.startsWith('#') && own !== window.location.hash) return;
    void navigate(to, { replace: true });
  }, [navigate, own, to]);
  return null;
};
