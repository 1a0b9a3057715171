// The Publish tab of a meeting.
export { PublishTab } from './publish-tab.tsx';
