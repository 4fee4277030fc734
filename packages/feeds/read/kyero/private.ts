/** Elements of Kyero that hold people, positions and notes, at whatever depth: never published, masked in every account (OTH-14). */

const privateNames = new Set([
  'agent',
  'notes',
  'email',
  'whatsapp_number',
  'contact_number',
  'location',
  'latitude',
  'longitude',
  'address',
  'catastral',
  'cadastralref',
  'commission',
]);

/** @example isPrivate('location/latitude') // true */
export function isPrivate(path: string): boolean {
  return path
    .toLowerCase()
    .split('/')
    .some((name) => privateNames.has(name));
}
