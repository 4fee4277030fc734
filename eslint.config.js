/** What the linter refuses: unsafe TypeScript, markup that somebody could not use, a hidden clock. */
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.cache/', '**/.astro/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strict,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      eqeqeq: 'error',
      // Formatted text holds no-break spaces on purpose.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
      'astro/no-unused-css-selector': 'error',
      // VoiceOver forgets that a list without bullets is one, unless its role says so.
      'astro/jsx-a11y/no-redundant-roles': [
        'error',
        { nav: ['navigation'], ol: ['list'], ul: ['list'] },
      ],
    },
  },
  {
    // What lies within a typed array is a number: to ask each time would cost as much as the work itself.
    files: ['packages/search/{bits,bytes,cards,conditions,districts,find,order,sorted}.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['packages/*/browser/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(aria[A-Z].*|role)$/]',
          message: 'Read and write the attribute: Firefox knows the property only from 119 on.',
        },
      ],
    },
  },
  {
    files: ['packages/**'],
    ignores: ['packages/{site,testing}/**', 'packages/*/browser/**', '**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Take `today` or `now` as an argument, so that a day can be tested.',
        },
        {
          selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
          message: 'Take `now` as an argument, so that a moment can be tested.',
        },
      ],
    },
  },
);
