// Panels: their list, one panel, and what is kept about it.
export { PanelsScreen } from './panels-screen.tsx';
export { NewPanelScreen } from './new-panel-screen.tsx';
export { PanelScreen } from './panel-screen.tsx';
export { EditPanelScreen } from './edit-panel-screen.tsx';
