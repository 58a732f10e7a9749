/** The search box of every page: the key that leads to it, and what loads once it is used. Nothing loads before. */
import { markedWords } from './mark-address.ts';
import { isKeyOff, offerKeySwitch } from './search-key.ts';

/** Where a key writes. */
const FIELDS = 'input, textarea, select, [contenteditable]';

/** Opens the menu that holds the box, where that is closed on a phone. */
function reveal(input: HTMLInputElement): void {
  const menu = input.closest<HTMLElement>('[popover]');
  if (menu && input.offsetParent === null) menu.showPopover();
  input.focus();
}

function leadByKey(input: HTMLInputElement): void {
  if (!isKeyOff()) input.setAttribute('aria-keyshortcuts', '/');
  addEventListener('keydown', (event) => {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    if (key !== '/' || altKey || ctrlKey || metaKey) return;
    if ((target as Element).closest(FIELDS) || isKeyOff()) return;
    event.preventDefault();
    reveal(input);
  });
}

/** Makes the box of the page work; on the page of the search itself, whose box is in its content, the key alone. */
export function offerSearch(): void {
  const form = document.querySelector<HTMLFormElement>('[data-search]');
  const input = (form ?? document.querySelector('[data-search-panel]'))?.querySelector('input');
  if (input) leadByKey(input);
  offerKeySwitch();
  // What does not come is done without: the box leads to its page, and a page is whole without marks.
  const ignore = () => undefined;
  if (form && input) {
    const startSuggesting = () => {
      import('./suggestions.ts')
        .then(({ suggest }) => {
          suggest(form, input);
        })
        .catch(ignore);
    };
    input.addEventListener('input', startSuggesting, { once: true });
  }
  const words = markedWords(location.search);
  if (words) {
    import('./marks.ts').then(async ({ markPage }) => markPage(words)).catch(ignore);
  }
}
