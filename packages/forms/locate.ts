/** Where something of a form stands: what a fault found in it later sends somebody to. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '@agency/facts';
import { z } from 'zod';
import { formsFolder } from './load.ts';

/** @param root The folder that holds `content/`. @example locateForms(root)('contact', ['activity']) // 'content/forms/contact.yaml:3' */
export function locateForms(root: string): (name: string, path: readonly PropertyKey[]) => string {
  return (name, path) => {
    const file = `${formsFolder}/${name}.yaml`;
    if (!existsSync(join(root, file))) return `${formsFolder}/`;
    const { lineOf } = readYaml(readFileSync(join(root, file), 'utf8'), file, z.unknown());
    return `${file}:${lineOf(path)}`;
  };
}
