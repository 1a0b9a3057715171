// Which addresses of a file that was sent may stand in what is published.
import { expect, it } from 'vitest';
import { safeAddress } from '../../../shared/ooxml/merge/links.ts';

it.each([
  'https://www.example.org/a?b=1', 'http://example.org', 'https://example.org:8443/x', 'https://8.8.8.8/x', 'https://intranet.example.org/', 'http://[2606:4700::1111]/',
])('%s may be followed', (address) => { expect(safeAddress(address)).toBe(address); });

it.each([
  'file:///C:/x.docx', '\\\\server\\share\\x.docx', 'javascript:alert(1)', 'ftp://example.org/x', 'http://localhost/x', 'http://127.0.0.1:9/x', 'http://[::1]/', 'http://2130706433/', 'http://0x7f.1/',
  'https://clerk:secret@example.org/', 'https://clerk@example.org/', 'http://intranet/minutes', 'http://sharepoint:8080/x', 'https://files.council.local/x', 'https://wiki.corp', 'http://10.1.2.3/', 'http://172.20.0.1/', 'http://192.168.1.1/x',
  'http://169.254.1.1/', 'http://[fd00::1]/', 'http://[fe80::1]/', 'https://home.internal./x', 'mailto:',
])('%s may not', (address) => { expect(safeAddress(address)).toBeNull(); });

it('a mail goes to whom it goes, without words that nobody sees', () => {
  expect(safeAddress('mailto:panel@example.org?subject=A&body=SECRET')).toBe('mailto:panel@example.org');
});
