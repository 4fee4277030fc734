/** The texts of every brand: what they are is said in packages/site. */
export { collections } from '@agency/site/collections';
