// Bringing in a past agenda, minutes or pack.
export { ImportScreen } from './import-screen.tsx';
