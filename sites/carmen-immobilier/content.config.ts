/** The texts of every brand: what they are, and whence they come, is said in packages/site. */
export { collections } from '@agency/site/collections';
