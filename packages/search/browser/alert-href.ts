/** Where somebody is led who wants to be told of a search: the form of an alert, which learns the search from its address. */

/** Of the parameter that tells which. */
export const parameter = 'recherche';

/** @param form Address of the form’s page. @param search Address of the search. @example alertHref('/alerte/', '/vente/?type=maison') // '/alerte/?recherche=%2Fvente%2F%3Ftype%3Dmaison' */
export function alertHref(form: string, search: string): string {
  return `${form}?${parameter}=${encodeURIComponent(search)}`;
}
