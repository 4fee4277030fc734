/** Validates payloads by the committed schemas, of every version. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {
  contractAnnotations,
  contractFormats,
  tellFaults,
  type Contract,
  type PayloadFault,
  type FormContract,
} from '@agency/forms';
import type { Language } from './words.ts';

export interface Validator {
  /** The contract of a version; undefined where nobody ever published it. */
  find(form: unknown, version: unknown): FormContract | undefined;
  judge(contract: FormContract, payload: unknown, language: Language): PayloadFault[];
}

export function createValidator(contract: Contract): Validator {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    // Conditions name what they look for without saying again that it is an object.
    strictTypes: false,
    strictRequired: false,
  });
  addFormats.default(ajv);
  ajv.addVocabulary([...contractAnnotations]);
  for (const [name, isOf] of Object.entries(contractFormats)) ajv.addFormat(name, isOf);
  for (const each of [...contract.values()].flatMap((versions) => [...versions.values()])) {
    ajv.addSchema(each);
  }
  return {
    find: (form, version) => contract.get(String(form))?.get(Number(version)),
    judge(of, payload, language) {
      const validate = ajv.getSchema(of.$id);
      if (!validate) throw new Error(`No schema has the id "${of.$id}".`);
      return validate(payload) ? [] : tellFaults(validate.errors ?? [], of, language);
    },
  };
}
