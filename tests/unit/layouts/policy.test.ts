import { expect, test } from 'vitest';
import { contentSecurityPolicy, developmentPolicy } from '../../../src/layouts/policy.ts';

test('allows files of this site only, and nothing inline', () => {
  expect(contentSecurityPolicy()).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
      "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'",
  );
});

test('lets forms reach the one submission endpoint, by script and without', () => {
  const policy = contentSecurityPolicy('https://forms.example.org/submit');
  expect(policy).toContain("connect-src 'self' https://forms.example.org/submit;");
  expect(policy).toContain("form-action 'self' https://forms.example.org/submit;");
  expect(policy.match(/example\.org/g)).toHaveLength(2);
});

test('refuses an endpoint that would smuggle another rule into the policy', () => {
  expect(() => contentSecurityPolicy("https://x.example/; script-src 'unsafe-inline'")).toThrow(
    RangeError,
  );
});

test('lets the development server hand styles over inline, and changes nothing else', () => {
  expect(developmentPolicy().replace(" 'unsafe-inline'", '')).toBe(contentSecurityPolicy());
});
