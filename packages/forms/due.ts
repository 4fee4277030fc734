/** */
export function listHolidays(_from: string): string[] {
  return [];
}
