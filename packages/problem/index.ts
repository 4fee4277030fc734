/** How we say what is wrong: a Problem stops the work and speaks to whoever builds. */
export { Problem, ProblemReport, formatProblem, throwProblems } from './problem.ts';
export type { ProblemDetails } from './problem.ts';
export { findNearest, suggest } from './nearest.ts';
export { fromZodIssues } from './zod.ts';
