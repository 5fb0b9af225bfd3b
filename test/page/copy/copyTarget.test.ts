import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { copyTarget } from '../../../src/page/copy/copyTarget';

const lab = (id: string, name: string) =>
  `<lab-place data-embed="/en/embed/${id}/" data-lesson="law"><section id="${id}" data-lab="${id}">
    <p class="lab-title">Lab: ${name}</p><button data-copy-menu="${id}">Copy</button></section></lab-place>`;
const section = (id: string, title: string, inside: string) =>
  `<section><h2 id="${id}">${title} <button data-copy-menu="${id}">#</button></h2>${inside}</section>`;
const head = `<header class="lesson-head"><h1>The law</h1><button data-copy-menu="">#</button>
  <p class="summary">Means
    settle.</p></header>`;

const { document } = parseHTML(`<!doctype html><html><body>${head}
  ${section('before', 'Why', '')}
  ${section('watch', 'Watch it', `${lab('running-mean', 'the running mean')}${lab('board', 'the board')}`)}
  ${section('after', 'So what', '')}</body></html>`);
const targetOf = (anchor: string) =>
  copyTarget(document.querySelector(`[data-copy-menu="${anchor}"]`) as unknown as HTMLElement);

describe('what a Copy button is about', () => {
  it.each([
    ['', 'The law', undefined, 'running-mean'],
    ['before', 'The law · Why', undefined, 'running-mean'],
    ['watch', 'The law · Watch it', 'running-mean', 'running-mean'],
    ['running-mean', 'The law · the running mean', 'running-mean', 'running-mean'],
    ['board', 'The law · the board', 'board', 'board'],
    // The nearest before it.
    ['after', 'The law · So what', undefined, 'board'],
  ])('%s: its title, its finding’s lab and its frame’s lab', (anchor, title, found, framed) => {
    const target = targetOf(anchor);
    expect(target.anchor).toBe(anchor);
    expect(target.title).toBe(title);
    expect(target.lab?.id).toBe(found);
    expect(target.frame?.section.id).toBe(framed);
    expect(target.frame?.path).toBe(`/en/embed/${framed}/`);
    expect(target.frame?.lesson).toBe('law');
    expect(target.saying).toBe('Means settle.');
  });

  it('is named after the lab that the frame shows', () => {
    expect(targetOf('watch').frame).toMatchObject({ name: 'the running mean', title: 'the running mean (The law)' });
  });

  it('has no frame on a page that has no lab, and none for a lab that has no page to embed', () => {
    const page = (body: string) =>
      copyTarget(
        parseHTML(
          `<!doctype html><html><body><h1>The law</h1><button data-copy-menu="">#</button>${body}</body></html>`,
        ).document.querySelector('button') as unknown as HTMLElement,
      );
    expect(page('').frame).toBeNull();
    expect(page('').saying).toBe('The law');
    expect(page('<section data-lab="x" id="x"><p class="lab-title">Lab: x</p></section>').frame).toBeNull();
  });
});
