/** The page of the comparison: a made-up page of 24 listings in the house's own style, without any script of its own. */
import { build } from 'esbuild';
import { join } from 'node:path';
import { root } from '../../brands.ts';
import type { Contestant } from './contestants/contestant.ts';

const cards = 24;
/** What a browser fetches before it knows where the page ends, on a slow link too: lazy ones would come amid our figures. */
const near = 8;
const towns = [
  'Biarritz',
  'Anglet',
  'Bayonne',
  'Bidart',
  'Guéthary',
  'Ciboure',
  'Urrugne',
  'Ascain',
];

/** Nobody asks for anything: what the page takes by itself. */
export const nobody: Contestant = {
  name: 'page alone',
  head: '',
  foot: '',
  files: {},
  hashes: [],
  banner: '',
  refuse: '',
};

export function writePage({ head, foot }: Contestant): string {
  const list = Array.from({ length: cards }, (_, index) => {
    const town = towns[index % towns.length] ?? '';
    const rooms = 2 + (index % 5);
    const price = (185 + 37 * index).toLocaleString('fr-FR');
    return `<li><article><img src="/pictures/${index}.svg" alt="" width="480" height="320"${index < near ? '' : ' loading="lazy"'}><h2><a href="/annonces/${index}/">Maison de ${rooms} pièces, ${town}</a></h2><p class="figures">${price} 000 €, honoraires à la charge du vendeur</p><p class="small">${70 + 9 * index} m², terrain de ${300 + 20 * index} m², DPE D. Séjour au sud, jardin clos, garage, à ${5 + index} minutes de la plage.</p></article></li>`;
  });
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Maisons à vendre</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><link rel="stylesheet" href="/site.css">${head}</head><body><header><nav><a href="/">Accueil</a> <a href="/vente/">Acheter</a> <a href="/location/">Louer</a> <a href="/contact/">Contact</a></nav></header><main tabindex="-1"><h1>Maisons à vendre</h1><ul class="cards" role="list">${list.join('')}</ul></main><footer><a href="/cookies/" data-consent-open>Gérer mes cookies</a></footer>${foot}</body></html>`;
}

/** Address → content of what the page fetches, whoever asks. */
export async function writePageFiles(): Promise<Record<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'packages/ui/styles/all.css')],
    bundle: true,
    minify: true,
    write: false,
  });
  const grid =
    '@layer site{body{margin:0}header,main,footer{padding:1rem}.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr));gap:1.5rem;padding:0;list-style:none}.cards img{display:block;inline-size:100%;block-size:auto}}';
  const pictures = Array.from({ length: cards }, (_, index) => [
    `/pictures/${index}.svg`,
    drawHouse(index),
  ]);
  return {
    '/site.css': (outputFiles[0]?.text ?? '') + grid,
    ...(Object.fromEntries(pictures) as Record<string, string>),
  };
}

function drawHouse(index: number): string {
  const hue = (index * 47) % 360;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 320"><path fill="hsl(${hue} 40% 85%)" d="M0 0h480v320H0z"/><path fill="hsl(${hue} 30% 45%)" d="M90 280V150l150-90 150 90v130z"/></svg>`;
}
