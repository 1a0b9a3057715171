// The one door to Temporal, native where the engine has it. Only strings are stored: Temporal objects don't survive IndexedDB.
export { Temporal } from 'temporal-polyfill';
