import { expect, test } from 'vitest';
import { parseSceneName, sceneName, scenes } from './scene.ts';

test('a name tells its scene', () => {
  expect(scenes.map((scene) => parseSceneName(sceneName(scene)))).toEqual(scenes);
});

test('a name is made of what is seen', () => {
  expect(
    sceneName({ subject: 'farmhouse', storeys: 2, setting: 'country', light: 'dusk', variant: 1 }),
  ).toBe('farmhouse-2-country-dusk-1');
});

test.each([
  '',
  'farmhouse',
  'farmhouse-5-sea-dusk-1',
  'farmhouse-2-country-dusk-4',
  '../farmhouse-2-country-dusk-1',
])('no scene is called %j', (name) => {
  expect(parseSceneName(name)).toBeUndefined();
});
