/**
 * <photo-gallery>: the photographs within it are pressed, and a viewer shows them. Without JavaScript each is a link to
 * its largest file.
 */
import { createViewer } from './photo-viewer.ts';

class PhotoGallery extends HTMLElement {
  connectedCallback(): void {
    const template = this.querySelector<HTMLTemplateElement>(':scope > template');
    const links = [...this.querySelectorAll<HTMLAnchorElement>('figure > a')];
    if (!template || !('HTMLDialogElement' in window)) return;

    /** Which photograph the history of the page says is shown; none that has been taken off the listing since. */
    const told = (): number | undefined => {
      const { photo = -1 } = (history.state ?? {}) as { photo?: number };
      return links[photo] && photo;
    };
    const viewer = createViewer(links, {
      template,
      parent: this,
      count: this.dataset['count'] ?? '',
      // Closed by itself and not by Back: what was added to the history is taken away again.
      onClose: () => told() !== undefined && history.back(),
    });
    const follow = (): void => {
      const photo = told();
      if (photo === undefined) viewer.close();
      else viewer.open(photo);
    };

    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      const photo = links.findIndex((each) => each === link);
      // Pressed with a key, a link opens where that key says.
      if (photo < 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      // Of the same address: Back closes the viewer, as on a telephone everybody expects.
      history.pushState({ ...history.state, photo }, '');
      viewer.open(photo);
    });
    window.addEventListener('popstate', follow);
    // Loaded anew, or come back to, while a photograph was shown.
    follow();
  }
}

customElements.define('photo-gallery', PhotoGallery);
