import { readToken } from '@agency/forms';
import { expect, test } from 'vitest';
import { readAlert, subscriptionId } from '../fixtures/alerts.ts';
import { house } from '../fixtures/listings.ts';
import { sender, stationery } from '../fixtures/stationery.ts';
import { writeConfirmation } from './write-confirmation.ts';

const alert = readAlert(1, { state: 'pending', frequency: 'week', search: '/vente/maison/came/' });
const letter = writeConfirmation('c1', alert, stationery([house(1)]));

test('the text that asks for confirmation is this one', () => {
  expect(letter.text).toMatchInlineSnapshot(`
    "Bonjour,

    Le 3 novembre 2026, une alerte nous a été demandée pour cette adresse, sur la recherche que voici :

    Maisons à vendre · Came
    https://villa-rosa.example/vente/?type=maison&ville=came

    Nous vous écrirons une fois par semaine au plus.

    Est-ce bien vous ? Il reste à le confirmer.

    Confirmer mon alerte
    https://formulaires.villa-rosa.example/alertes/confirmer?jeton=00000000-0000-4000-8000-000000000001.2026-11-28.vXCImruK_57Qz0FJCfxK4g

    ----------------------------------------
    Ce lien reste valable jusqu’au 5 décembre 2026.

    Si vous n’avez rien demandé, ne faites rien : sans confirmation, aucune alerte ne partira.

    MAISON ROSA ne se sert de votre adresse électronique et de vos critères que pour cette alerte.

    Vos données et vos droits
    https://villa-rosa.example/confidentialite/

    Villa Rosa – MAISON ROSA, SARL, ZA des Platanes, 64990 Mouguerre. RCS Bayonne.
    "
  `);
});

test('its link confirms, and does nothing else', () => {
  const token = /confirmer\?jeton=(\S+)/.exec(letter.text)?.[1] ?? '';
  expect(readToken(token, 'confirm', sender.key)).toEqual({
    subject: subscriptionId(1),
    day: '2026-11-28',
  });
  expect(readToken(token, 'manage', sender.key)).toBeUndefined();
});

test('words that somebody typed are sent to nobody who has not confirmed', () => {
  const search = '/vente/?type=maison&texte=gagnez+1000+euros+evil.example';
  const lured = readAlert(1, { state: 'pending', search });
  const { text, html, subject } = writeConfirmation('c1', lured, stationery([]));
  expect(`${subject}${text}${html}`).not.toMatch(/gagnez|evil/);
  expect(text).toContain('Maisons à vendre\nhttps://villa-rosa.example/vente/?type=maison\n');
});

test('a town that is none reads as no address of a site', () => {
  const lured = readAlert(1, { state: 'pending', search: '/vente/?ville=evil.example' });
  const { text, html } = writeConfirmation('c1', lured, stationery([]));
  expect(text).toContain('Tous les biens à vendre · Evil example\n');
  expect(html).toContain('>Tous les biens à vendre · Evil example<');
});

test('nothing is told of any listing before somebody has confirmed', () => {
  expect(`${letter.text}${letter.html}`).not.toContain('/annonces/');
});

test('the day of the request is that of France', () => {
  const late = readAlert(1, { state: 'pending', requestedAt: '2026-11-27T23:30:00Z' });
  expect(writeConfirmation('c1', late, stationery([])).text).toContain('28 novembre 2026');
});
