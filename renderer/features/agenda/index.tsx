// The Agenda tab of a meeting.
export { AgendaTab } from './agenda-tab.tsx';
