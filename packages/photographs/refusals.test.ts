import { expect, test } from 'vitest';
import { refusals } from './refusals.ts';

test('the agency is told in one French sentence why a picture is missing', () => {
  const sentences = [
    refusals.noFile(),
    refusals.badAddress(),
    refusals.privateAddress(),
    refusals.unknownHost(),
    refusals.unreachable(),
    refusals.cutOff(),
    refusals.idle(20),
    refusals.tooSlow(180),
    refusals.noServer(),
    refusals.certificate(),
    refusals.redirects(3),
    refusals.gone(404),
    refusals.forbidden(403),
    refusals.status(500),
    refusals.notAnImage('text/html'),
    refusals.notAnImage('<script>'),
    refusals.tooLarge(40 * 2 ** 20),
    refusals.busy(600),
    refusals.givenUp(5),
    refusals.unknownFormat(),
    refusals.unsupportedFormat('BMP'),
    refusals.tooManyPixels(900e6, 100e6),
    refusals.damaged(),
  ].map(({ message }) => message);
  expect(sentences.join('\n').replaceAll(/[\u00a0\u202f]/g, ' ')).toMatchInlineSnapshot(`
    "Ce fichier n’est ni dans l’archive du flux ni dans le dossier des photographies.
    Ce n’est pas une adresse https.
    Cette adresse mène à un réseau privé : elle n’est pas appelée.
    Le nom de ce serveur n’est pas connu.
    Le serveur ne répond pas.
    La connexion est coupée avant la fin de l’image.
    Le serveur n’envoie plus rien depuis 20 secondes.
    L’image n’est pas arrivée entière en 180 secondes.
    Ce qui répond à cette adresse n’est pas un serveur web.
    Le certificat de ce serveur n’est pas valable.
    Le serveur renvoie plus de 3 fois à une autre adresse.
    L’image n’existe pas à cette adresse (le serveur répond 404).
    Le serveur ne donne pas cette image (il répond 403).
    Le serveur répond 500 au lieu de l’image.
    Le serveur annonce « text/html » et non une image.
    Le serveur n’annonce pas une image.
    L’image dépasse 40 Mo.
    Le serveur demande de ralentir : il sera rappelé au prochain import.
    Le serveur n’a pas répondu 5 fois de suite : il n’est plus appelé pendant cet import.
    Ce fichier n’est ni un JPEG, ni un PNG, ni un WebP.
    Le format BMP n’est pas lu : il faut un JPEG, un PNG ou un WebP.
    L’image annonce 900 millions de pixels ; la limite est de 100 millions.
    Ce fichier est abîmé ou incomplet : il ne peut pas être lu."
  `);
});
