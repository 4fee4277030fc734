/** Runs a command to its end: a Problem is told without a stack, anything else is our own fault and shows it. */
import { Problem, ProblemReport } from '@agency/problem';

export async function runCommand(command: (typed: string[]) => Promise<unknown>): Promise<void> {
  try {
    await command(process.argv.slice(2));
  } catch (error) {
    console.error(tellFault(error) ?? error);
    process.exitCode = 1;
  }
}

/** The words of a Problem, between empty lines. Undefined for anything else. */
export function tellFault(error: unknown): string | undefined {
  const expected = error instanceof Problem || error instanceof ProblemReport;
  return expected ? `\n${error.message}\n` : undefined;
}
