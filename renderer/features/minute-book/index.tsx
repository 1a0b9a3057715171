// The minute book.
export { MinuteBookScreen } from './minute-book-screen.tsx';
