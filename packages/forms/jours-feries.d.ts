/** The library has no types of its own. */
declare module '@socialgouv/jours-feries' {
  /** Name → midnight of the holiday where the code runs. */
  export default function getJoursFeries(
    year: number,
    options?: { alsace: boolean },
  ): Record<string, Date>;
}
