/** Why a picture cannot be had, in words for the agency. */

/**
 * - `address`: what the feed names is no address that may be called, or no file that came with it
 * - `connection`: the server was not reached, or the line broke; worth another try
 * - `answer`: the server said no, or sent something else
 * - `busy`: it asks not to be called for longer than we can wait
 * - `picture`: the bytes came whole and are no picture that can be shown; they are not tried again
 */
export type RefusalKind = 'address' | 'connection' | 'answer' | 'busy' | 'picture';

export class PictureRefusal extends Error {
  readonly kind: RefusalKind;
  /** How long a busy server asks us to wait. */
  readonly waitSeconds: number | undefined;

  constructor(kind: RefusalKind, message: string, waitSeconds?: number) {
    super(message);
    this.name = 'PictureRefusal';
    this.kind = kind;
    this.waitSeconds = waitSeconds;
  }
}

const whole = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });
const figure = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

function refusal<Values extends unknown[]>(
  kind: RefusalKind,
  write: (...values: Values) => string,
): (...values: Values) => PictureRefusal {
  return (...values) => new PictureRefusal(kind, write(...values));
}

export const refusals = {
  noFile: refusal(
    'address',
    () => 'Ce fichier n’est ni dans l’archive du flux ni dans le dossier des photographies.',
  ),
  badAddress: refusal('address', () => 'Ce n’est pas une adresse https.'),
  privateAddress: refusal(
    'address',
    () => 'Cette adresse mène à un réseau privé : elle n’est pas appelée.',
  ),

  unknownHost: refusal('connection', () => 'Le nom de ce serveur n’est pas connu.'),
  unreachable: refusal('connection', () => 'Le serveur ne répond pas.'),
  cutOff: refusal('connection', () => 'La connexion est coupée avant la fin de l’image.'),
  idle: refusal(
    'connection',
    (seconds: number) => `Le serveur n’envoie plus rien depuis ${whole.format(seconds)} secondes.`,
  ),
  tooSlow: refusal(
    'connection',
    (seconds: number) => `L’image n’est pas arrivée entière en ${whole.format(seconds)} secondes.`,
  ),

  noServer: refusal('answer', () => 'Ce qui répond à cette adresse n’est pas un serveur web.'),
  certificate: refusal('answer', () => 'Le certificat de ce serveur n’est pas valable.'),
  redirects: refusal(
    'answer',
    (most: number) => `Le serveur renvoie plus de ${most} fois à une autre adresse.`,
  ),
  gone: refusal(
    'answer',
    (status: number) => `L’image n’existe pas à cette adresse (le serveur répond ${status}).`,
  ),
  forbidden: refusal(
    'answer',
    (status: number) => `Le serveur ne donne pas cette image (il répond ${status}).`,
  ),
  status: refusal('answer', (status: number) => `Le serveur répond ${status} au lieu de l’image.`),
  notAnImage: refusal('answer', (type: string) =>
    // A server may say anything here, of any length.
    /^[\w.+-]{1,30}\/[\w.+-]{1,30}$/.test(type)
      ? `Le serveur annonce « ${type} » et non une image.`
      : 'Le serveur n’annonce pas une image.',
  ),
  tooLarge: refusal(
    'answer',
    (most: number) => `L’image dépasse ${figure.format(most / 2 ** 20)} Mo.`,
  ),

  busy: (waitSeconds: number) =>
    new PictureRefusal(
      'busy',
      'Le serveur demande de ralentir : il sera rappelé au prochain import.',
      waitSeconds,
    ),
  givenUp: refusal(
    'busy',
    (times: number) =>
      `Le serveur n’a pas répondu ${times} fois de suite : il n’est plus appelé pendant cet import.`,
  ),

  unknownFormat: refusal('picture', () => 'Ce fichier n’est ni un JPEG, ni un PNG, ni un WebP.'),
  unsupportedFormat: refusal(
    'picture',
    (format: string) => `Le format ${format} n’est pas lu : il faut un JPEG, un PNG ou un WebP.`,
  ),
  tooManyPixels: refusal(
    'picture',
    (pixels: number, most: number) =>
      `L’image annonce ${figure.format(pixels / 1e6)} millions de pixels ; la limite est de ${figure.format(most / 1e6)} millions.`,
  ),
  damaged: refusal('picture', () => 'Ce fichier est abîmé ou incomplet : il ne peut pas être lu.'),
};
