/** How the rules on risks read to the agency; what they find is tried in catalogue.test.ts. */
import { expect, test } from 'vitest';
import { cases as risks } from './fixtures/cases/risks.ts';
import { tellAll } from './fixtures/cases/run.ts';

test('risks', () => {
  expect(tellAll(risks)).toMatchInlineSnapshot(`
    "RSK-02 INFO file
      Le terrain peut être soumis à une obligation de débroussaillement.
      Vérifiez la carte de Géorisques et dites-le dans l’état des risques.
    RSK-03 INFO file
      À la première visite, l’état des risques doit avoir moins de six mois.
      Tenez-le prêt, avec le recul du trait de côte et le plan d’exposition au bruit où il y en a un."
  `);
});
