/** Where a commune lies, drawn without asking anybody: coast, communes, neighbours. */
export {};
