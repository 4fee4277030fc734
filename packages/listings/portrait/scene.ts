/** What a drawn portrait shows: a closed set of scenes, so that many listings share few pictures. */
export const lights = ['morning', 'noon', 'afternoon', 'dusk'] as const;
export type Light = (typeof lights)[number];

export const settings = ['sea', 'town', 'country', 'mountain'] as const;
export type Setting = (typeof settings)[number];

export const variants = [0, 1, 2, 3] as const;
export type Variant = (typeof variants)[number];

export type Storeys = 1 | 2 | 3 | 4 | 5;

/** Each subject with the heights and the settings that it is drawn in. */
export const subjects = {
  farmhouse: { storeys: [2], settings: ['country', 'mountain'] },
  'basque-villa': { storeys: [1, 2], settings: ['town', 'country', 'mountain'] },
  'seaside-villa': { storeys: [3], settings: ['sea'] },
  'contemporary-house': { storeys: [1, 2], settings: ['sea', 'country'] },
  'village-house': { storeys: [2, 3], settings: ['town', 'mountain'] },
  mansion: { storeys: [3], settings: ['sea', 'country'] },
  'garden-house': { storeys: [1, 2], settings: ['town', 'country'] },
  'beach-house': { storeys: [1], settings: ['sea', 'country'] },
  'quay-houses': { storeys: [4, 5], settings: ['town'] },
  residence: { storeys: [3, 4, 5], settings: ['sea', 'town'] },
  'modern-block': { storeys: [3, 4, 5], settings: ['town', 'country'] },
  'sea-terrace': { storeys: [1], settings: ['sea'] },
  field: { storeys: [1], settings: ['sea', 'country', 'mountain'] },
  garages: { storeys: [1], settings: ['town'] },
  'underground-parking': { storeys: [1], settings: ['town'] },
  'apartment-building': { storeys: [3, 4], settings: ['town', 'sea'] },
  shopfront: { storeys: [2], settings: ['town'] },
  'glass-office': { storeys: [3, 4], settings: ['town', 'country'] },
  'town-office': { storeys: [2, 3], settings: ['town'] },
  warehouse: { storeys: [1], settings: ['town', 'country'] },
  workshop: { storeys: [1], settings: ['town', 'country'] },
  restaurant: { storeys: [2], settings: ['sea', 'town'] },
} as const satisfies Record<
  string,
  { storeys: readonly [Storeys, ...Storeys[]]; settings: readonly [Setting, ...Setting[]] }
>;
export type Subject = keyof typeof subjects;

export interface Scene {
  subject: Subject;
  storeys: Storeys;
  setting: Setting;
  light: Light;
  variant: Variant;
}

/** A stable file name. @example 'farmhouse-2-country-dusk-1' */
export function sceneName({ subject, storeys, setting, light, variant }: Scene): string {
  return [subject, storeys, setting, light, variant].join('-');
}

/** Every scene that can be drawn, in a stable order. */
export const scenes: readonly Scene[] = (Object.keys(subjects) as Subject[]).flatMap((subject) =>
  subjects[subject].storeys.flatMap((storeys) =>
    subjects[subject].settings.flatMap((setting) =>
      lights.flatMap((light) =>
        variants.map((variant) => ({ subject, storeys, setting, light, variant })),
      ),
    ),
  ),
);

const sceneOfName = new Map(scenes.map((scene) => [sceneName(scene), scene]));

export function parseSceneName(name: string): Scene | undefined {
  return sceneOfName.get(name);
}
