/** Runs a command to its end: a Problem is told without a stack, anything else is our own fault and shows it. */
import { Problem, ProblemReport } from '@agency/problem';

export async function runCommand(command: (typed: string[]) => Promise<unknown>): Promise<void> {
  try {
    await command(process.argv.slice(2));
  } catch (error) {
    const expected = error instanceof Problem || error instanceof ProblemReport;
    console.error(expected ? `\n${error.message}\n` : error);
    process.exitCode = 1;
  }
}
