import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { dropOverridden } from '../../../src/build/purge-kit.ts';

describe('dropOverridden', () => {
  it('drops what the base style sets again and keeps the rest of a list', () => {
    const root = postcss.parse(
      'h5,h1{margin:0}a:hover{color:red}body{color:red;margin:0}::-webkit-color-swatch-wrapper{padding:0}ul{margin:0}',
    );
    dropOverridden(root);
    expect(root.toString()).toBe('h5{margin:0}body{margin:0}ul{margin:0}');
  });
});
