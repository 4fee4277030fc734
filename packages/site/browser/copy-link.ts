/** <copy-link>: a button that puts the page's address on the clipboard. Without JavaScript it is not there. */

class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const status = this.querySelector('[role="status"]');
    if (!button || !status || !('clipboard' in navigator)) return;

    button.hidden = false;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(this.dataset['url'] ?? location.href);
        status.textContent = this.dataset['done'] ?? '';
      } catch {
        // Refused by the browser: show the address, to be copied by hand.
        status.textContent = this.dataset['url'] ?? location.href;
      }
    });
  }
}

customElements.define('copy-link', CopyLink);
