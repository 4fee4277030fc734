/** Ways here: short, and so long that it must wrap. */
const home = { name: 'Accueil', href: '/' };

export const examples = {
  'one step': { label: 'Fil d’Ariane', steps: [home, { name: 'Contact' }] },
  'very long names': {
    label: 'Fil d’Ariane',
    steps: [
      home,
      { name: 'Maisons de caractère à vendre', href: '/vente/maison/' },
      { name: 'Saint-Étienne-de-Baïgorry', href: '/vente/maison/saint-etienne-de-baigorry/' },
      { name: 'Ferme « Etxeberria » & ses dépendances' },
    ],
  },
};
