// Search over everything on this computer: the officer's records and a reader's copies.
export { SearchScreen } from './search-screen.tsx';
