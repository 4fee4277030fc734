/** One request to Matomo's tracking interface, as the CNIL's exemption wants it: no cookie, no query, no other site. */

const { host = '', account = '' } = document.currentScript?.dataset ?? {};
const { origin, pathname } = location;
const from = document.referrer.startsWith(`${origin}/`) ? new URL(document.referrer).pathname : '';

const query = new URLSearchParams({
  idsite: account,
  rec: '1',
  apiv: '1',
  action_name: document.title,
  url: origin + pathname,
  ...(from && { urlref: origin + from }),
  // Matomo counts a page that is asked for twice as two.
  rand: String(Math.random()).slice(2),
  cookie: '0',
  send_image: '0',
});
const send = () =>
  void fetch(`https://${host}/matomo.php?${query.toString()}`, {
    mode: 'no-cors',
    credentials: 'omit',
    keepalive: true,
  }).catch(() => undefined);

/** A page that was prepared and is never looked at is no visit. */
const { prerendering } = document as { prerendering?: boolean };
if (prerendering) document.addEventListener('prerenderingchange', send, { once: true });
else send();

export {};
