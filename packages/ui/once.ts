/**
 * Makes a value once for each key and gives the same one from then on. Keys are compared as those of a Map: an object
 * stands for itself, and is held as long as the function is.
 */
export function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined || made.has(key)) return known as Value;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
