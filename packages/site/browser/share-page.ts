/** <share-page>: the device's own sharing, where there is one, and copying of the address. Without JavaScript neither is there. */

class SharePage extends HTMLElement {
  connectedCallback(): void {
    const { url = location.href, title = document.title } = this.dataset;
    const page = { title, url };
    if (navigator.canShare?.(page)) this.offer('share', (button) => this.share(page, button));
    if ('clipboard' in navigator) this.offer('copy', () => this.copy(url));
  }

  private offer(act: string, run: (button: HTMLElement) => Promise<void>): void {
    const button = this.querySelector<HTMLElement>(`[data-act="${act}"]`);
    if (!button?.parentElement) return;
    button.parentElement.hidden = false;
    button.addEventListener('click', () => void run(button));
  }

  /** A device may promise what it then refuses, to an embedded window for instance: the address is copied instead. */
  private async share(page: { title: string; url: string }, button: HTMLElement): Promise<void> {
    try {
      await navigator.share(page);
    } catch (error) {
      // The visitor thought better of it.
      if ((error as Error).name === 'AbortError') return;
      if (button.parentElement) button.parentElement.hidden = true;
      this.querySelector<HTMLElement>('[data-act="copy"]')?.focus();
      await this.copy(page.url);
    }
  }

  private async copy(url: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(url);
      this.tell(this.dataset['copied']);
    } catch {
      // Refused by the browser: the address is shown, to be copied by hand.
      this.tell(this.dataset['byHand']);
    }
  }

  private tell(text = ''): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}

customElements.define('share-page', SharePage);
