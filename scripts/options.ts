/** Reads the options of a command; an unknown one is answered with the nearest that exists. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { findNearest, throwProblems, type ProblemDetails } from '@agency/problem';

/** Parses what was typed behind the command. `pnpm test -- --only unit` works as `pnpm test --only unit`. */
export function parseOptions<Options extends ParseArgsOptionsConfig>(
  typed: readonly string[],
  options: Options,
) {
  const args = typed[0] === '--' ? typed.slice(1) : [...typed];
  const { tokens } = parseArgs({ args, options, strict: false, tokens: true });
  throwProblems(
    tokens.flatMap((token): ProblemDetails[] => {
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

function unknownOption(typed: string, names: readonly string[]): ProblemDetails {
  const known = names.map((name) => `--${name}`);
  const nearest = findNearest(typed, known);
  return {
    what: `Unknown option ${typed}.`,
    fix: nearest ? `Write ${nearest}.` : `Leave it out. Options: ${known.join(', ') || 'none'}.`,
  };
}
