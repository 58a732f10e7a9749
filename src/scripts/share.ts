/** What runs in the reader's browser: the sheet of the system with which a page is shared, where there is one. */

/** Show the buttons that open it, and let them. */
export function offerSharing(): void {
  if (typeof navigator.share !== 'function') return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-share]')) {
    const { title = document.title, url = location.href } = button.dataset;
    button.hidden = false;
    button.addEventListener('click', () => {
      // Whoever closes the sheet has changed their mind.
      navigator.share({ title, url }).catch(() => undefined);
    });
  }
}
