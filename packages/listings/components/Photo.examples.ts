/** A photograph, and everything that is none and must be told. The files are made up: the gallery shows their words. */
const name = 'Maison 5 pièces';
const sizes = '(min-width: 60rem) 24rem, 100vw';
const photo = { id: '3f8a0c1b2d4e5f60718293a4', width: 1600, height: 1067 };

export const examples = {
  'without a caption': { photo, number: 1, name, sizes, eager: true },
  'with a caption, small and standing': {
    photo: { ...photo, width: 300, height: 400, caption: 'Le séjour & sa « vue » <océan>' },
    number: 2,
    name,
    sizes,
  },
  'a rendering': { photo: { ...photo, kind: 'rendering' }, number: 3, name, sizes },
  'a plan': { photo: { ...photo, kind: 'plan' }, number: 4, name, sizes },
  'changed by a machine': {
    photo: { ...photo, caption: 'Chambre meublée', aiEdited: true },
    number: 5,
    name,
    sizes,
  },
  'drawn and changed by a machine': {
    photo: { ...photo, kind: 'rendering', aiEdited: true },
    number: 6,
    name,
    sizes,
  },
  'in a gallery, with all that can be told': {
    photo: {
      ...photo,
      kind: 'rendering',
      aiEdited: true,
      caption: 'Le séjour tel que l’architecte le voit, ses trois fenêtres ouvertes sur la Rhune',
    },
    number: 7,
    name,
    sizes,
    inGallery: true,
  },
};
