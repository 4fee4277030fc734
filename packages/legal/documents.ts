/** The legal documents of every site. The name is the address: /confidentialite/, /en/confidentialite/. */

export const documents = [
  'mentions-legales',
  'confidentialite',
  'cookies',
  'conditions',
  'mediation',
  'accessibilite',
] as const;

export type Document = (typeof documents)[number];
