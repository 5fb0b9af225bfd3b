import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withPolicyFirst } from '../../../src/site/build/policy.mjs';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string): string =>
  `<html><head><meta charset="utf-8"><link rel="icon" href="/x.svg"><script src="/a.js"></script><style>p{}</style><script>go()</script><script type="application/json">{"a":1}</script><meta http-equiv="content-security-policy" content="${policy}"></head><body></body></html>`;

it('puts the policy before all that it is about, with the hashes of this page alone', () => {
  const policy = `default-src 'none';img-src 'self'; script-src 'self' ${hash('go()')} ${hash('gone()')} ${hash('{"a":1}')}; style-src 'self' ${hash('p{}')} ${hash('')};`;
  const html = withPolicyFirst(page(policy));
  expect(html).toContain(
    `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none';img-src 'self'; script-src 'self' ${hash('go()')}; style-src 'self' ${hash('p{}')};"><link`,
  );
  expect(html.match(/content-security-policy/g)).toHaveLength(1);
});

it('leaves a page alone that has no policy', () => {
  const html = '<html><head><meta charset="utf-8"></head></html>';
  expect(withPolicyFirst(html)).toBe(html);
});

it('keeps a second, stricter policy where it is', () => {
  const second = `<meta http-equiv="content-security-policy" content="connect-src 'none'">`;
  const html = withPolicyFirst(page(`default-src 'none'; script-src 'self'`).replace('<link', `${second}<link`));
  expect(html.indexOf(second)).toBeGreaterThan(html.indexOf("default-src 'none'"));
  expect(html.match(/content-security-policy/g)).toHaveLength(2);
});
