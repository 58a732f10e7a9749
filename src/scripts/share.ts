/** What runs in the reader's browser: the sheets of the system with which a page is shared, where there is one, and printed. */

/** Shows what holds a button, and lets the button work. */
function offer(button: HTMLButtonElement, work: () => void): void {
  (button.closest<HTMLElement>('[hidden]') ?? button).hidden = false;
  button.addEventListener('click', work);
}

/** Buttons that share what they name, or the page. */
export function offerSharing(): void {
  if (typeof navigator.share !== 'function') return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-share]')) {
    const { title = document.title, url = location.href } = button.dataset;
    offer(button, () => {
      // Whoever closes the sheet has changed their mind.
      navigator.share({ title, url }).catch(() => undefined);
    });
  }
}

/** Buttons that print the page. */
export function offerPrinting(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print-page]')) {
    offer(button, () => {
      print();
    });
  }
}
