// Home: what is next.
export { HomeScreen } from './home-screen.tsx';
