// The councillor's reader.
export { ReadingLibraryScreen } from './library/reading-library-screen.tsx';
