/** A Problem: what is wrong, where it lies, and how to mend it. */

export interface ProblemDetails {
  /** One sentence with the offending value. */
  what: string;
  /** Path from the repository's root, with the line where it is known. @example 'content/facts/company.yaml:12' */
  where?: string | undefined;
  /** An imperative that can be followed now. */
  fix: string;
}

/** One fault. Thrown alone where nothing else could be found by going on. */
export class Problem extends Error {
  readonly details: ProblemDetails;

  constructor(details: ProblemDetails) {
    super(formatProblem(details));
    this.name = 'Problem';
    this.details = details;
  }
}

/** All faults of one kind, gathered and thrown once. */
export class ProblemReport extends Error {
  readonly problems: readonly ProblemDetails[];

  constructor(problems: readonly ProblemDetails[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${count}\n\n${problems.map(formatProblem).join('\n\n')}`);
    this.name = 'ProblemReport';
    this.problems = problems;
  }
}

/** Three lines at most: what, where, fix. */
export function formatProblem({ what, where, fix }: ProblemDetails): string {
  return [what, where && `  where: ${where}`, `  fix:   ${fix}`].filter(Boolean).join('\n');
}

/** Throws all that was gathered; does nothing when nothing was. */
export function throwProblems(problems: readonly ProblemDetails[]): void {
  if (problems.length > 0) throw new ProblemReport(problems);
}
