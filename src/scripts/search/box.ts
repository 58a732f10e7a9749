/** The search box of every page: the key that leads to it, and what loads once it is used. Nothing loads before. */
import { markedWords } from './mark-address.ts';

/** Where a key writes. */
const FIELDS = 'input, textarea, select, [contenteditable]';

/** Opens the menu that holds the box, where that is closed on a phone. */
function reveal(input: HTMLInputElement): void {
  const menu = input.closest<HTMLElement>('[popover]');
  if (menu && input.offsetParent === null) menu.showPopover();
  input.focus();
}

export function offerSearch(): void {
  const form = document.querySelector<HTMLFormElement>('[data-search]');
  const input = form?.querySelector('input');
  if (form && input) {
    input.addEventListener(
      'input',
      () => {
        void import('./suggestions.ts').then(({ suggest }) => {
          suggest(form, input);
        });
      },
      { once: true },
    );
    input.setAttribute('aria-keyshortcuts', '/');
    addEventListener('keydown', (event) => {
      const { key, target, altKey, ctrlKey, metaKey } = event;
      if (key !== '/' || altKey || ctrlKey || metaKey) return;
      if ((target as Element).closest(FIELDS)) return;
      event.preventDefault();
      reveal(document.querySelector<HTMLInputElement>('[data-search-panel] input') ?? input);
    });
  }
  const words = markedWords(location.search);
  if (words) void import('./marks.ts').then(async ({ markPage }) => markPage(words));
}
