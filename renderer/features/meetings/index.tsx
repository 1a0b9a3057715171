// Meetings: planning one, and the frame of one with its particulars and tabs.
export { NewMeetingScreen } from './new-meeting-screen.tsx';
export { MeetingFrame } from './meeting-frame.tsx';
