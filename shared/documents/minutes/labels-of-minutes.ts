// The printed numbers of one meeting's minutes, counted over all of them: what an audience may not have keeps its number (DOMAIN N2).
export { labelsOfMeeting as labelsOfMinutes } from '../../rules/meeting-labels.ts';
