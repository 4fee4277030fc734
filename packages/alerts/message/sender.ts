/** Who sends the messages of a brand, and where their links lead. */
import type { Language } from '@agency/brand';
import { alertLink, type AlertPurpose } from '@agency/forms';
import { localise } from '@agency/ui';

export interface Sender {
  /** As one knows it. @example 'Villa Rosa' */
  name: string;
  /** The address that messages come from. @example 'alertes@villa-rosa.example' */
  from: string;
  /** Whoever answers for them. @example 'MAISON ROSA' */
  company: string;
  /**
   * What a paper of the company must say of it, sentence by sentence without full stops: form, capital, seat, register,
   * card, guarantee (CPCE, art. L34-5; LCEN, art. 20; C. com., art. R123-237; décret n° 72-678, art. 92).
   */
  mentions: Readonly<Record<Language, readonly string[]>>;
  /** Of the site. @example 'https://villa-rosa.example' */
  origin: string;
  /** Base of the endpoint's pages. @example 'https://formulaires.villa-rosa.example/alertes/' */
  links: string;
  /** Signs what stands in the links: the endpoint has the same one. */
  key: string;
}

/** A link of a message: signed on the day that it leaves. */
export function writeLink(
  { links, key }: Pick<Sender, 'links' | 'key'>,
  purpose: AlertPurpose,
  subscription: string,
  today: string,
): string {
  return alertLink(links, purpose, { subject: subscription, day: today }, key);
}

/** A page of the site. @example pageOf(sender, '/confidentialite/', 'en') // 'https://villa-rosa.example/en/confidentialite/' */
export function pageOf({ origin }: Pick<Sender, 'origin'>, path: string, language: string): string {
  return origin + localise(path, language);
}
