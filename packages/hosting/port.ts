/** Takes a port for a server, or says which one cannot be had. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { Problem, throwProblems, type ProblemDetails } from '@agency/problem';

/** This machine only: a preview is not meant for the network. */
const host = '127.0.0.1';

/** Resolves once the server listens; a busy or forbidden port is a Problem. Port 0 means any free one. */
export async function listen(server: Server, port: number): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const problem = problemOf(error as NodeJS.ErrnoException, port);
    throw problem ? new Problem(problem) : error;
  }
}

/** Throws one Problem for each port that cannot be had, before any long work begins. */
export async function checkPorts(ports: readonly number[]): Promise<void> {
  const problems = await Promise.all(ports.map(findProblem));
  throwProblems(problems.filter((problem) => problem !== undefined));
}

async function findProblem(port: number): Promise<ProblemDetails | undefined> {
  const server = createServer();
  try {
    await listen(server, port);
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error.details;
    throw error;
  } finally {
    server.close();
  }
}

function problemOf(error: NodeJS.ErrnoException, port: number): ProblemDetails | undefined {
  switch (error.code) {
    case 'EADDRINUSE':
      return {
        what: `Port ${port} is busy.`,
        fix: 'Stop the program that listens there, or choose other ports with --port.',
      };
    case 'EACCES':
      return {
        what: `Port ${port} is reserved for the administrator.`,
        fix: 'Choose a port above 1023 with --port.',
      };
    default:
      return undefined;
  }
}
