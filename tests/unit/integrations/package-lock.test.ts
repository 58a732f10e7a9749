import { describe, expect, test } from 'vitest';
import { missingEntries } from '../../../src/integrations/package-lock.ts';

describe('missingEntries', () => {
  test('finds nothing missing where every platform has its entry', () => {
    expect(
      missingEntries({
        'node_modules/search': {
          version: '1.0.0',
          optionalDependencies: { 'search-linux-x64': '1.0.0' },
        },
        'node_modules/search-linux-x64': { version: '1.0.0', cpu: ['x64'], os: ['linux'] },
      }),
    ).toEqual({});
  });

  test('reads the platform of a missing package in its name', () => {
    expect(
      missingEntries({
        'node_modules/search': {
          version: '1.0.0',
          dev: true,
          optionalDependencies: { '@search/windows-arm64': '1.0.0' },
        },
      }),
    ).toEqual({
      'node_modules/@search/windows-arm64': {
        version: '1.0.0',
        cpu: ['arm64'],
        dev: true,
        optional: true,
        os: ['win32'],
      },
    });
  });

  test('puts a version beside its user where another version stands higher, for the same platform', () => {
    expect(
      missingEntries({
        'node_modules/a': {
          version: '2.0.0',
          optionalDependencies: { 'a-linux-x64-musl': '2.0.0' },
        },
        'node_modules/a-linux-x64-musl': {
          version: '1.0.0',
          cpu: ['x64'],
          libc: ['musl'],
          os: ['linux'],
        },
      }),
    ).toEqual({
      'node_modules/a/node_modules/a-linux-x64-musl': {
        version: '2.0.0',
        cpu: ['x64'],
        libc: ['musl'],
        optional: true,
        os: ['linux'],
      },
    });
  });

  test('sees a package that lies under its user', () => {
    expect(
      missingEntries({
        'node_modules/b/node_modules/a': {
          version: '2.0.0',
          optionalDependencies: { 'a-linux-x64': '2.0.0' },
        },
        'node_modules/b/node_modules/a-linux-x64': { version: '2.0.0' },
        'node_modules/a-linux-x64': { version: '1.0.0' },
      }),
    ).toEqual({});
  });

  test('refuses to guess what a missing package without a platform is', () => {
    expect(() =>
      missingEntries({
        'node_modules/a': { version: '1.0.0', optionalDependencies: { sharp: '1.0.0' } },
      }),
    ).toThrow(
      'no entry for sharp in package-lock.json → install again from a registry that has it',
    );
  });
});
