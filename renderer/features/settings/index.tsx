// Settings of the council, of this reader and of this computer.
export { SettingsScreen } from './settings-screen.tsx';
