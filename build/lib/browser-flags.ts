// How browsers of tests are started: nothing runs beside the page, and no name but the loopback address leads anywhere.
export const browserFlags: readonly string[] = [
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];
