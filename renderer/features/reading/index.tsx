// The councillor's reader.
export { ReadingLibraryScreen } from './library/reading-library-screen.tsx';
export { ReaderScreen } from './reader/reader-screen.tsx';
