/** Google’s tag and its hosts, as far as a page sees them: it obeys Consent Mode, sets its cookies, calls its hosts. */
import type { StandIn } from './stand-in.ts';

/** Runs in the page. Like Google’s own, it knows nothing of Trusted Types. */
function tag(id: string): void {
  const { dataLayer } = window as unknown as {
    dataLayer: ArrayLike<unknown>[] & { push: unknown };
  };
  const consent: Record<string, string> = {};
  const obey = (command: ArrayLike<unknown>) => {
    const [name, first, second] = Array.from(command) as [string, string, Record<string, unknown>];
    if (name === 'consent') Object.assign(consent, second);
    if (name === 'config' && first === id) configure(second ?? {});
  };
  const write = (name: string, seconds: number) => {
    document.cookie = `${name}=GA1.1.${Math.random()}; path=/; max-age=${seconds}; samesite=lax`;
  };
  const keep = (name: string, seconds: number) => {
    if (!document.cookie.includes(`${name}=`)) write(name, seconds);
  };
  function configure({ cookie_expires: expires = 63_072_000 }: { cookie_expires?: number }): void {
    if (id.startsWith('G-')) {
      const granted = consent['analytics_storage'] === 'granted';
      if (granted) {
        keep('_ga', expires);
        const visit = `_ga_${id.slice(2)}`;
        keep(visit, expires);
        // Where the visit stands is written once more as the page is left, whatever was erased meanwhile.
        addEventListener('pagehide', () => write(visit, expires));
      }
      const state = granted ? 'G101' : 'G100';
      navigator.sendBeacon(`https://region1.google-analytics.com/g/collect?tid=${id}&gcs=${state}`);
      return;
    }
    if (consent['ad_storage'] !== 'granted') return;
    keep('_gcl_au', 7_776_000);
    const script = document.createElement('script');
    script.src = `https://googleads.g.doubleclick.net/pagead/viewthroughconversion/${id.slice(3)}/`;
    document.head.append(script);
  }
  for (const command of Array.from(dataLayer)) obey(command);
  // A second tag in the page reads the same commands.
  const keepCommand = (dataLayer.push as (command: ArrayLike<unknown>) => number).bind(dataLayer);
  Object.assign(dataLayer, {
    push: (command: ArrayLike<unknown>) => {
      obey(command);
      return keepCommand(command);
    },
  });
}

/** Runs in the player’s own page: what YouTube keeps without a cookie, before anything is played. */
function keepPlayer(): void {
  localStorage.setItem('yt-remote-device-id', JSON.stringify({ data: Math.random() }));
  localStorage.setItem('ytidb::LAST_RESULT_ENTRY_KEY', '{}');
  indexedDB.open('YtIdbMeta');
  indexedDB.open('LogsDatabaseV2:exemple||');
}

export const google: StandIn = ({ hostname, pathname, searchParams }) => {
  if (hostname === 'www.googletagmanager.com') {
    const id = searchParams.get('id') ?? '';
    return { type: 'text/javascript', body: `(${tag.toString()})(${JSON.stringify(id)})` };
  }
  if (hostname.endsWith('.google-analytics.com')) return { status: 204 };
  if (hostname === 'googleads.g.doubleclick.net') {
    return {
      type: 'text/javascript',
      body: 'new Image().src = "https://www.google.com/pagead/1p-user-list/";',
      cookies: [
        'IDE=exemple; Domain=doubleclick.net; Path=/; Max-Age=34128000; Secure; SameSite=None',
      ],
    };
  }
  if (hostname === 'www.google.com' && pathname.startsWith('/maps')) {
    return {
      type: 'text/html',
      body: '<!doctype html><title>Plan</title><p>Plan de Google Maps</p>',
      cookies: ['NID=exemple; Domain=google.com; Path=/; Max-Age=15552000; Secure; SameSite=None'],
    };
  }
  if (hostname === 'www.youtube-nocookie.com' && pathname.startsWith('/embed/')) {
    return {
      type: 'text/html',
      body: `<!doctype html><title>Lecteur</title><button>Lire</button><script>(${keepPlayer.toString()})()</script>`,
    };
  }
  return hostname === 'www.google.com' ? { status: 204 } : undefined;
};
