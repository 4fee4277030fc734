/** Fetches the code of the map. Where it does not come the page says so, and the visitor may ask again. */
import type { ListingMap } from '@agency/map/browser/listing-map.ts';
import type { MapWords } from '@agency/map/browser/map-words.ts';

/** Comes when the map is there, however often it had to be asked for. */
export async function fetchMap(map: ListingMap): Promise<void> {
  try {
    await import('virtual:agency/listing-map');
  } catch {
    await askAgain(map);
  }
}

async function askAgain(map: ListingMap): Promise<void> {
  const { failed, loading, retry } = JSON.parse(map.dataset['words'] ?? '{}') as MapWords;
  const status = document.createElement('p');
  const button = document.createElement('button');
  status.setAttribute('role', 'status');
  Object.assign(button, { type: 'button', className: 'button', textContent: retry });
  map.replaceChildren(status, button);
  status.textContent = failed;
  for (;;) {
    await new Promise((resolve) => (button.onclick = resolve));
    status.textContent = loading;
    try {
      await import('virtual:agency/listing-map');
      break;
    } catch {
      // Some browsers ask no second time for a file that did not come, and the site may have been built anew.
      if (await isSiteThere()) location.reload();
      else status.textContent = failed;
    }
  }
  // The button went with what it was for.
  if (document.activeElement === document.body) {
    map.querySelector<HTMLElement>('.listing-map__stage')?.focus();
  }
}

async function isSiteThere(): Promise<boolean> {
  const asking = fetch(location.pathname, { method: 'HEAD', cache: 'no-cache' });
  return asking.then(({ ok }) => ok).catch(() => false);
}
