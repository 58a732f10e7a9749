import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // The policy of every page refuses inline styles.
    'no-inline-style': 'error',
    'no-style-tag': 'error',
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    // Our own files come from where the page comes from.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Titles of commitments are official texts, and some are long.
    'long-title': 'off',
    // How Astro prints is its own business.
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
  },
});
