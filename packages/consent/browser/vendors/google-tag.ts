/** Google’s tag with Consent Mode v2: everything is denied first, then what the visitor has agreed to is granted. */
import './trust.ts';

declare global {
  interface Window {
    dataLayer?: unknown[];
    gtag?: (...command: unknown[]) => void;
  }
}

const { account = '', signals = '' } = document.currentScript?.dataset ?? {};
const dataLayer = (window.dataLayer ??= []);

window.gtag ??= begin();
const { gtag } = window;
gtag(
  'consent',
  'update',
  Object.fromEntries(signals.split(' ').map((signal) => [signal, 'granted'])),
);
gtag('config', account, {
  // Thirteen months in seconds, from the first visit on.
  cookie_expires: 395 * 86_400,
  cookie_update: false,
  allow_google_signals: false,
});

function begin() {
  // Google reads the arguments object itself: an array is not taken for a command.
  function command(..._: unknown[]): void {
    // eslint-disable-next-line prefer-rest-params
    dataLayer.push(arguments);
  }
  command('consent', 'default', {
    ad_storage: 'denied',
    ad_user_data: 'denied',
    ad_personalization: 'denied',
    analytics_storage: 'denied',
  });
  command('js', new Date());
  return command;
}
