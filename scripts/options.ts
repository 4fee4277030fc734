/** Reads the options of a command; an unknown one is answered with the nearest that exists. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { findNearest, Problem, throwProblems, type ProblemDetails } from '@agency/problem';

/**
 * Parses what was typed behind the command. `pnpm test -- --only unit` works as `pnpm test --only unit`.
 *
 * @param words How many words beside the options the command takes: none, unless it says so.
 */
export function parseOptions<Options extends ParseArgsOptionsConfig>(
  typed: readonly string[],
  options: Options,
  words = 0,
) {
  const args = typed[0] === '--' ? typed.slice(1) : [...typed];
  const { tokens } = parseArgs({ args, options, strict: false, tokens: true });
  const beside = tokens.filter((token) => token.kind === 'positional');
  throwProblems(
    tokens.flatMap((token): ProblemDetails[] => {
      if (token.kind === 'positional' && beside.indexOf(token) >= words) {
        return [{ what: `"${token.value}" is one word too many.`, fix: 'Leave it out.' }];
      }
      if (token.kind !== 'option') return [];
      const option = options[token.name];
      if (!option) return [unknownOption(token.rawName, Object.keys(options))];
      if (option.type === 'string' && !token.value) {
        return [
          { what: `${token.rawName} lacks its value.`, fix: `Write ${token.rawName} <value>.` },
        ];
      }
      return [];
    }),
  );
  return parseArgs({ args, options, allowPositionals: true });
}

/** @example parsePort('4300') // 4300 */
export function parsePort(typed: string): number {
  const port = Number(typed);
  if (Number.isInteger(port) && port >= 0 && port < 65_000) return port;
  throw new Problem({
    what: `"${typed}" is not a port.`,
    fix: 'Give a whole number below 65000: --port 4300.',
  });
}

/** @example parseNumber('48', '--max-age') // 48 */
export function parseNumber(typed: string, option: string): number {
  const value = Number(typed);
  if (typed.trim() !== '' && Number.isFinite(value) && value > 0) return value;
  throw new Problem({
    what: `"${typed}" is not a number above zero.`,
    fix: `Write it in digits: ${option} 48.`,
  });
}

function unknownOption(typed: string, names: readonly string[]): ProblemDetails {
  const known = names.map((name) => `--${name}`);
  const nearest = findNearest(typed, known);
  return {
    what: `Unknown option ${typed}.`,
    fix: nearest ? `Write ${nearest}.` : `Leave it out. Options: ${known.join(', ') || 'none'}.`,
  };
}
