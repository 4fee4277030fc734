/** Every subject with its drawing. */
import type { Subject } from '../scene.ts';
import { apartmentBuilding } from './apartment-building.ts';
import { basqueVilla } from './basque-villa.ts';
import { beachHouse } from './beach-house.ts';
import { contemporaryHouse } from './contemporary-house.ts';
import { farmhouse } from './farmhouse.ts';
import { field } from './field.ts';
import { garages } from './garages.ts';
import { gardenHouse } from './garden-house.ts';
import { glassOffice } from './glass-office.ts';
import { mansion } from './mansion.ts';
import { modernBlock } from './modern-block.ts';
import { quayHouses } from './quay-houses.ts';
import { residence } from './residence.ts';
import { restaurant } from './restaurant.ts';
import { seaTerrace } from './sea-terrace.ts';
import { seasideVilla } from './seaside-villa.ts';
import { shopfront } from './shopfront.ts';
import type { Drawing } from './subject.ts';
import { townOffice } from './town-office.ts';
import { undergroundParking } from './underground-parking.ts';
import { villageHouse } from './village-house.ts';
import { warehouse } from './warehouse.ts';
import { workshop } from './workshop.ts';

export const drawings: Readonly<Record<Subject, Drawing>> = {
  farmhouse,
  'basque-villa': basqueVilla,
  'seaside-villa': seasideVilla,
  'contemporary-house': contemporaryHouse,
  'village-house': villageHouse,
  mansion,
  'garden-house': gardenHouse,
  'beach-house': beachHouse,
  'quay-houses': quayHouses,
  residence,
  'modern-block': modernBlock,
  'sea-terrace': seaTerrace,
  field,
  garages,
  'underground-parking': undergroundParking,
  'apartment-building': apartmentBuilding,
  shopfront,
  'glass-office': glassOffice,
  'town-office': townOffice,
  warehouse,
  workshop,
  restaurant,
};
