/** What the thing is like: areas, rooms, comforts, aspects. */
import type { Feature, Kind, Listing } from '@agency/listings';
import { present } from '../../present.ts';
import type { FieldName, PartialRow } from '../row.ts';

type Description = Pick<
  Listing,
  | 'areas'
  | 'rooms'
  | 'bedrooms'
  | 'bathrooms'
  | 'showerRooms'
  | 'toilets'
  | 'floor'
  | 'storeys'
  | 'builtIn'
  | 'heating'
  | 'kitchen'
  | 'aspects'
  | 'features'
>;

export function readDescription(row: PartialRow, kind: Kind): Description {
  const isHeated = kind !== 'land' && kind !== 'parking';
  return present({
    areas: readAreas(row, kind),
    rooms: row.rooms,
    bedrooms: row.bedrooms,
    bathrooms: row.bathrooms,
    showerRooms: row.showerRooms,
    toilets: row.toilets,
    floor: kind === 'flat' || row.floor !== 0 ? row.floor : undefined,
    storeys: row.storeys,
    builtIn: row.builtIn,
    heating: isHeated && row.heating ? [...row.heating] : undefined,
    kitchen: isHeated ? row.kitchen : undefined,
    aspects: readAspects(row),
    features: readFeatures(row),
  });
}

/** Of a plot, software gives the area in rank 17, in rank 16 or in both. */
function readAreas(row: PartialRow, kind: Kind): Listing['areas'] {
  return present({
    main: kind === 'land' ? undefined : row.area,
    land: kind === 'land' ? (row.land ?? row.area) : row.land,
    livingRoom: row.livingRoomArea,
    terrace: row.terraceArea,
    balcony: row.balconyArea,
    cellar: row.cellarArea,
    divisibleFrom: row.divisibleFrom,
    carrez: row.carrez,
  });
}

function readAspects(row: PartialRow): Listing['aspects'] {
  const aspects = [
    row.facesNorth && ('north' as const),
    row.facesEast && ('east' as const),
    row.facesSouth && ('south' as const),
    row.facesWest && ('west' as const),
  ].filter((aspect) => typeof aspect === 'string');
  return aspects.length > 0 ? aspects : undefined;
}

/** Comforts that one column answers by yes or by a number above zero. */
const featureFields: Partial<Record<Feature, FieldName>> = {
  terrace: 'terrace',
  balcony: 'balconies',
  garden: 'garden',
  pool: 'pool',
  garage: 'garages',
  parking: 'parkings',
  cellar: 'cellar',
  lift: 'lift',
  fireplace: 'fireplace',
  'air-conditioning': 'airConditioning',
  parquet: 'parquet',
  'open-view': 'openView',
  calm: 'calm',
  alarm: 'alarm',
  intercom: 'intercom',
  'door-code': 'doorCode',
  caretaker: 'caretaker',
  'step-free': 'stepFree',
  duplex: 'duplex',
  furnished: 'furnished',
  recent: 'recent',
  refurbished: 'refurbished',
  'works-needed': 'worksNeeded',
  'pets-allowed': 'petsAllowed',
  internet: 'internet',
  dishwasher: 'dishwasher',
  'washing-machine': 'washingMachine',
  'goods-lift': 'goodsLift',
  'loading-dock': 'loadingDock',
  divisible: 'divisible',
  'building-plot': 'buildingPlot',
  'serviced-plot': 'servicedPlot',
  'farm-land': 'farmLand',
};

const featureList = Object.entries(featureFields) as [Feature, FieldName][];

function readFeatures(row: PartialRow): Feature[] {
  const features: Feature[] = [];
  for (const [feature, field] of featureList) if (row[field]) features.push(feature);
  if (row.setting?.toLowerCase() === 'mer') features.push('sea-near');
  if (row.setting?.toLowerCase() === 'montagne') features.push('mountain-near');
  return features;
}
