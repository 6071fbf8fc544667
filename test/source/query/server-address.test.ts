import { afterEach, expect, test, vi } from 'vitest';
import { serverAddress, unreachable } from '../../../src/source/query/server-address.ts';

afterEach(() => vi.unstubAllEnvs());

const address = (url: string) => {
  vi.stubEnv('DESK', url);
  return serverAddress('DESK', ['postgres:'], 'postgres://name:password@server/database');
};
const whole = 'postgres://mara:p%40ss%24(1)@db.acme.example:5432/fees';

test.each([
  [`cannot reach ${whole}`, 'cannot reach …'],
  ['no entry for host "db.acme.example", user "mara"', 'no entry for host "…", user "…"'],
  ['password "p@ss$(1)" or p%40ss%24(1) is wrong', 'password "…" or … is wrong'],
  ['connect to DB.Acme.Example:5432 failed', 'connect to … failed'],
  ['node (10.0.0.7:9000) and 10.0.0.8', 'node (…) and …'],
  ['column "maras" of table fees', 'column "maras" of table fees'],
])('of %j nothing is left that belongs to the address', (text, left) => {
  expect(address(whole).without(text)).toBe(left);
});

test.each(['', 'mara', 'http://mara:hunter2@db.example', 'postgres:///fees', 'postgres://mara:hunter2@'])(
  '%j is no address, and is not repeated',
  (url) => {
    let said = '';
    try {
      address(url);
    } catch (error) {
      said = String(error);
    }
    expect(said).toMatch(/^PoplarError: The variable DESK(, which holds the address| holds no address)/);
    expect(said).not.toMatch(/mara|hunter2|db\.example/);
  },
);

test.each([
  ['ECONNREFUSED', 'does not answer'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'over a connection it trusts'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'over a connection it trusts'],
])('an error with the code %s is told without its own words', (code, why) => {
  const error = Object.assign(new Error('connect to db.acme.example'), { code });
  expect(unreachable(error, 'DESK')?.message).toMatch(new RegExp(`^The server that DESK names .*${why}\\.$`));
});

test('any other error is none of these', () => {
  expect(unreachable(Object.assign(new Error('x'), { code: '42501' }), 'DESK')).toBeUndefined();
});
