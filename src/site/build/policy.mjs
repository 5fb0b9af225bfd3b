import { createHash } from 'node:crypto';
import { rewriting } from './rewriting.mjs';

const META = /<meta http-equiv="content-security-policy" content="(default-src [^"]*)">/;
const HASH = / ?'sha256-[^']+'/g;
/** What runs or styles from within a page; data blocks do neither. */
const SCRIPT = /<script\b(?![^>]*\b(?:src=|type="application\/))[^>]*>([\s\S]*?)<\/script>/g;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const hashesIn = (html, pattern) => new Set([...html.matchAll(pattern)].map(([, text]) => hashOf(text)));

/**
 * A built page with its security policy before everything that the policy is about, right behind the encoding, and without
 * hashes of what is not on the page. A page without a policy stays as it is.
 */
export function withPolicyFirst(html) {
  const [meta, policy] = html.match(META) ?? [];
  if (!meta) return html;
  const there = { 'script-src': hashesIn(html, SCRIPT), 'style-src': hashesIn(html, STYLE) };
  const lean = policy
    .split(';')
    .map((directive) => {
      const own = there[directive.trim().split(' ')[0]];
      return own ? directive.replace(HASH, (hash) => (own.has(hash.trim()) ? hash : '')) : directive;
    })
    .join(';');
  return html.replace(meta, '').replace(/(<meta charset="?utf-8"?\s*\/?>)/i, `$1${meta.replace(policy, lean)}`);
}

/** Puts the policy of every page where it holds from the beginning. */
export const policyFirst = () => rewriting('policy-first', withPolicyFirst);
