/** The address of the inbox stands in the pages that post to it: it must be had as it is, and be the one that they know. */
import { originsOf } from '@agency/forms';
import { checkPorts, type Answers } from '@agency/hosting';
import { Problem, throwProblems } from '@agency/problem';
import type { Site } from '@agency/site';

const another = 'choose another port for the inbox: INBOX_PORT=4391 pnpm start';

/** Throws a Problem before any long work begins. @param sitePorts Of the sites that are served beside it. */
export async function checkInboxPort(port: number, sitePorts: readonly number[]): Promise<void> {
  if (sitePorts.includes(port)) {
    throw new Problem({
      what: `Port ${port} is that of a site and that of the inbox.`,
      fix: `Choose other ports for the sites with --port, or ${another}.`,
    });
  }
  await checkPorts([port]).catch((error: unknown) => {
    if (!(error instanceof Error) || error.name !== 'ProblemReport') throw error;
    throw new Problem({
      what: `Port ${port}, where forms are posted to, cannot be had.`,
      fix: `Stop the program that listens there, or ${another}.`,
    });
  });
}

interface Built {
  site: Pick<Site, 'id' | 'forms'>;
  /** Undefined where it was never built. */
  answers: Pick<Answers, 'policy'> | undefined;
}

/** Throws for sites that were built for another inbox: their own policy would keep back every form. */
export function checkBuiltFor(inbox: string, built: readonly Built[]): void {
  throwProblems(
    built.flatMap(({ site, answers }) => {
      const { policy } = answers ?? {};
      if (policy === undefined) return [];
      return originsOf(site.forms, inbox)
        .filter((origin) => !policy.split(/[\s;]+/).includes(origin))
        .map((origin) => ({
          what: `The pages of ${site.id} were not built to post to ${origin}.`,
          where: `dist/${site.id}.answers.json`,
          fix: 'Build them again: leave out --no-build.',
        }));
    }),
  );
}
