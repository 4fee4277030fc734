/** Dialog Insight, the buttons of Facebook and X, and Matomo, as far as a page sees them. */
import type { StandIn } from './stand-in.ts';

/** Runs in the page. */
function follow(): void {
  document.cookie = `di_visiteur=${Math.random()}; path=/; max-age=34128000; samesite=lax`;
  void fetch('https://t.ofsys.com/suivi/vue', { method: 'POST', mode: 'no-cors' });
}

export const dialogInsight: StandIn = ({ hostname, pathname }) => {
  if (hostname !== 't.ofsys.com') return undefined;
  if (!pathname.endsWith('.js')) return { status: 204 };
  return { type: 'text/javascript', body: `(${follow.toString()})()` };
};

export const facebook: StandIn = ({ hostname }) =>
  hostname === 'www.facebook.com'
    ? {
        type: 'text/html',
        body: '<!doctype html><title>Partager</title><button>Partager</button>',
        cookies: [
          'datr=exemple; Domain=facebook.com; Path=/; Max-Age=34128000; Secure; SameSite=None',
          'fr=exemple; Domain=facebook.com; Path=/; Max-Age=7776000; Secure; SameSite=None',
        ],
      }
    : undefined;

export const x: StandIn = ({ hostname }) =>
  hostname === 'platform.twitter.com'
    ? {
        type: 'text/html',
        body: '<!doctype html><title>Poster</title><button>Poster</button>',
        cookies: [
          'guest_id=exemple; Domain=twitter.com; Path=/; Max-Age=34128000; Secure; SameSite=None',
        ],
      }
    : undefined;

/** On our own servers: `mesure.` before the domain of a brand. */
export const matomo: StandIn = ({ hostname, pathname }) =>
  hostname.startsWith('mesure.') && pathname === '/matomo.php' ? { status: 204 } : undefined;
