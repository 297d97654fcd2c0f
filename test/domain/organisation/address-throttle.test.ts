import { AddressThrottle } from '../../../src/organisation/domain/address-throttle.js';

const NOW = 1_800_000_000_000;
const QUARTER = 15 * 60;

test('a hundred failures from one address are the last that are looked at, until a quarter of an hour has passed', () => {
  const throttle = new AddressThrottle();
  for (let tries = 0; tries < 100; tries++) expect(throttle.take('192.0.2.1', NOW)).toBeNull();
  expect(throttle.take('192.0.2.1', NOW)).toBe(QUARTER);
  expect(throttle.take('192.0.2.1', NOW + QUARTER * 1_000 - 1)).toBe(1);
  expect(throttle.take('192.0.2.1', NOW + QUARTER * 1_000)).toBeNull();
});

test('another address is not held up', () => {
  const throttle = new AddressThrottle();
  for (let tries = 0; tries < 101; tries++) throttle.take('192.0.2.1', NOW);
  expect(throttle.take('192.0.2.2', NOW)).toBeNull();
});

test('an office where everybody signs in well never waits', () => {
  const throttle = new AddressThrottle();
  for (let tries = 0; tries < 500; tries++) {
    expect(throttle.take('192.0.2.1', NOW)).toBeNull();
    throttle.succeeded('192.0.2.1');
  }
});

test('a success elsewhere gives nothing back', () => {
  const throttle = new AddressThrottle();
  for (let tries = 0; tries < 100; tries++) throttle.take('192.0.2.1', NOW);
  throttle.succeeded('192.0.2.2');
  expect(throttle.take('192.0.2.1', NOW)).toBe(QUARTER);
});
