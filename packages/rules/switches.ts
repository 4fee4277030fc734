/** Switches of content/facts/constants.yaml that say how hard a duty is taken while its law is not settled. */
import { block, pass, warn, type Circumstances, type Say } from './finding.ts';

/** Nobody is told anything. */
const off: Say = () => pass;

const says: Readonly<Record<string, Say>> = { block, warn, off };

/** @param id Of a constant whose options are `off`, `warn` and `block`. @example 'eco-claims' */
export function sayBySwitch({ constants }: Circumstances, id: string): Say {
  const word = constants.word(id);
  const say = says[word];
  if (!say) throw new Error(`The switch "${id}" says "${word}", not off, warn or block.`);
  return say;
}
