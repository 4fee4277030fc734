/** A receiver of forms for development and tests: it implements the contract, and stands for no production. */
export {};
