// Follow-ups: what meetings asked for.
export { BoardScreen } from './board-screen.tsx';
