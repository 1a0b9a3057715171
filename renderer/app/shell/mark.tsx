// The app's mark: a sheet with its numbered lines.

/** Decorative: the window's title says the name. */
export const Mark = () => (
  <svg viewBox="0 0 28 28" aria-hidden="true" fill="none">
    <path d="M6.5 2.5h10.6l4.4 4.4v18.6h-15z" fill="var(--paper)" stroke="currentColor" strokeWidth="1.75" strokeLinejoin="round" />
    <path d="M17 2.7v4.4h4.3" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
    <path d="M10 12h.01M10 16.5h.01M10 21h.01" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
    <path d="M13 12h5.5M13 16.5h5.5M13 21h3.5" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
  </svg>
);
