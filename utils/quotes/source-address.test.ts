import { describe, expect, it } from 'vitest';
import { addressProblem } from './source-address.ts';

const WEB = 'https://blog.example/post';

describe('addressProblem', () => {
  it.each([
    ['https://a.example/x', null],
    ['http://a.example:8080/x?y#z', null],
    ['https://8.8.8.8/', null],
    ['https://172.32.0.1/', null],
    ['https://100.128.0.1/', null],
    ['https://[2606:4700::1111]/', null],
    ['https://localhost.example/', null],
    ['https://例え.example/', null],
    ['ftp://a.example/', 'not-web'],
    ['file:///etc/passwd', 'not-web'],
    ['javascript:alert(1)', 'not-web'],
    ['data:text/html,x', 'not-web'],
    ['not an address', 'not-web'],
    ['https://user:secret@a.example/', 'not-web'],
    ['http://localhost/', 'private'],
    ['http://LOCALHOST:3000/', 'private'],
    ['http://localhost./', 'private'],
    ['http://a.localhost/', 'private'],
    ['http://printer.local/', 'private'],
    ['http://wiki.internal/', 'private'],
    ['http://router/', 'private'],
    ['http://localhost.localdomain/', 'private'],
    ['http://nas.home/', 'private'],
    ['http://wiki.corp/', 'private'],
    ['http://fritz.box/', 'private'],
    ['http://127.0.0.1/', 'private'],
    ['http://127.1/', 'private'],
    ['http://2130706433/', 'private'],
    ['http://0x7f.0.0.1/', 'private'],
    ['http://0177.0.0.1/', 'private'],
    ['http://0.0.0.0/', 'private'],
    ['http://10.1.2.3/', 'private'],
    ['http://172.16.0.1/', 'private'],
    ['http://172.31.255.255/', 'private'],
    ['http://192.168.1.1/', 'private'],
    ['http://169.254.169.254/latest/meta-data', 'private'],
    ['http://100.64.0.1/', 'private'],
    ['http://224.0.0.1/', 'private'],
    ['http://255.255.255.255/', 'private'],
    ['http://[::1]/', 'private'],
    ['http://[::]/', 'private'],
    ['http://[::ffff:127.0.0.1]/', 'private'],
    ['http://[64:ff9b::7f00:1]/', 'private'],
    ['http://[fd12:3456::1]/', 'private'],
    ['http://[fe80::1]/', 'private'],
    ['http://[ff02::1]/', 'private'],
  ])('%s on a page of the web: %s', (url, expected) => {
    expect(addressProblem(url, WEB)).toBe(expected);
  });

  it('lets a page of the reader’s own network name its neighbours', () => {
    expect(addressProblem('http://127.0.0.1:9000/a', 'http://localhost:8000/')).toBeNull();
    expect(addressProblem('http://192.168.1.4/a', 'http://wiki.internal/x')).toBeNull();
    expect(addressProblem('file:///a', 'http://localhost:8000/')).toBe('not-web');
  });
});
