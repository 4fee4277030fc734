/** The two small files beside Annonces.csv: which version it is written in, and that pictures are addresses. */

export interface Application {
  /** @example 'agency-sites' */
  name: string;
  /** @example '1.0' */
  version: string;
}

/** Config.txt */
export function writeConfig({ name, version }: Application): string {
  return ['Version=4.12', `Application=${name} / ${version}`, 'Devise=Euro', ''].join('\n');
}

/** Photos.cfg */
export function writePhotosConfig(): string {
  return 'Mode=URL\n';
}
