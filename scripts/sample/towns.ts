/** The communes of the sample: postcode, INSEE code, what lies around (rank 57), and a point in the middle. */

export const settings = ['mer', 'ville', 'campagne', 'montagne'] as const;

interface Town {
  postcode: string;
  insee: string;
  setting: (typeof settings)[number];
  latitude: number;
  longitude: number;
}

function town(
  postcode: string,
  insee: string,
  setting: Town['setting'],
  latitude: number,
  longitude: number,
): Town {
  return { postcode, insee, setting, latitude, longitude };
}

export const towns = {
  Ahetze: town('64210', '64009', 'campagne', 43.405, -1.569),
  Ainhoa: town('64250', '64014', 'montagne', 43.307, -1.498),
  Anglet: town('64600', '64024', 'mer', 43.485, -1.519),
  Arbonne: town('64210', '64035', 'campagne', 43.431, -1.552),
  Arcangues: town('64200', '64038', 'campagne', 43.435, -1.52),
  Ascain: town('64310', '64065', 'montagne', 43.346, -1.621),
  Bassussarry: town('64200', '64100', 'campagne', 43.443, -1.518),
  Bayonne: town('64100', '64102', 'ville', 43.493, -1.475),
  Biarritz: town('64200', '64122', 'mer', 43.481, -1.559),
  Bidart: town('64210', '64125', 'mer', 43.438, -1.591),
  Boucau: town('64340', '64140', 'ville', 43.525, -1.487),
  Briscous: town('64240', '64147', 'campagne', 43.459, -1.335),
  'Cambo-les-Bains': town('64250', '64160', 'campagne', 43.358, -1.401),
  Ciboure: town('64500', '64189', 'mer', 43.385, -1.667),
  Espelette: town('64250', '64213', 'montagne', 43.341, -1.447),
  Guéthary: town('64210', '64249', 'mer', 43.425, -1.609),
  Hasparren: town('64240', '64256', 'campagne', 43.384, -1.305),
  Hendaye: town('64700', '64260', 'mer', 43.359, -1.774),
  Itxassou: town('64250', '64279', 'montagne', 43.328, -1.406),
  Larressore: town('64480', '64317', 'campagne', 43.369, -1.438),
  Mouguerre: town('64990', '64407', 'campagne', 43.468, -1.418),
  'Saint-Jean-de-Luz': town('64500', '64483', 'mer', 43.389, -1.662),
  'Saint-Pée-sur-Nivelle': town('64310', '64495', 'campagne', 43.356, -1.549),
  "Saint-Pierre-d'Irube": town('64990', '64496', 'ville', 43.479, -1.458),
  Sare: town('64310', '64504', 'montagne', 43.312, -1.58),
  Urrugne: town('64700', '64545', 'campagne', 43.363, -1.7),
  Ustaritz: town('64480', '64547', 'campagne', 43.399, -1.455),
} as const satisfies Record<string, Town>;
