/** What has the focus may be hidden or made anew: what this gives back sets the focus on it again, or on its like. */
export function keepFocus(space: HTMLElement): () => void {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !space.contains(focused)) return () => undefined;
  const href = focused.getAttribute('href');
  return () => {
    if (space.contains(document.activeElement)) return;
    const links = [...space.querySelectorAll<HTMLElement>('a[href]')];
    const goal = focused.isConnected
      ? focused
      : links.find((link) => link.getAttribute('href') === href);
    goal?.focus({ preventScroll: true });
  };
}
