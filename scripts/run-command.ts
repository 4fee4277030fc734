/** Runs a command to its end: a Problem is told without a stack, anything else is our own fault and shows it. */

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
  // By name: one that a bundle throws is of a class of the bundle's own.
  const expected = error instanceof Error && /^Problem(Report)?$/.test(error.name);
  return expected ? `\n${error.message}\n` : undefined;
}
