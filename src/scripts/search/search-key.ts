/**
 * Whether the key `/` leads to the search. Whoever speaks to a browser, or hits keys by mistake, can turn it off
 * (https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts.html); that is kept in the browser and nowhere else.
 */
const KEPT = 'search-key';
const OFF = 'off';

export function isKeyOff(): boolean {
  try {
    return localStorage.getItem(KEPT) === OFF;
  } catch {
    // A browser that keeps nothing.
    return false;
  }
}

/** Lets the box of the search page turn the key off and on. */
export function offerKeySwitch(): void {
  const box = document.querySelector<HTMLInputElement>('[data-search-key]');
  if (!box) return;
  box.checked = !isKeyOff();
  box.addEventListener('change', () => {
    try {
      if (box.checked) localStorage.removeItem(KEPT);
      else localStorage.setItem(KEPT, OFF);
    } catch {
      box.checked = true;
    }
  });
}
