import { describe, expect, it } from 'vitest';
import { checkFolders } from '../../../src/labs/registry/checkFolders';

const GALTON = [
  'model',
  'drawing',
  'picture',
  'frames',
  'layout',
  'finding',
  'charts/index',
  'recipe/index',
  'recipe/javascript',
  'recipe/python',
  'recipe/r',
].map((file) => `../galton-board/${file}.ts`);

describe('the folders of labs', () => {
  it('may have more than every lab needs', () => {
    expect(() => checkFolders([...GALTON, '../galton-board/raw.ts', './index.ts', './raws.ts'])).not.toThrow();
  });

  it.each(GALTON)('may not lack %s', (path) => {
    const file = path.replace('../galton-board/', '');
    expect(() => checkFolders(GALTON.filter((other) => other !== path))).toThrow(`labs/galton-board has no ${file}`);
  });

  it('name all that is missing, in every folder', () => {
    const birthday = GALTON.map((path) => path.replace('galton-board', 'birthday'));
    expect(() => checkFolders([...birthday.slice(1), ...GALTON.slice(2)])).toThrow(
      'labs/birthday has no model.ts\nlabs/galton-board has no model.ts\nlabs/galton-board has no drawing.ts',
    );
  });
});
