/** The keys of a record, in the order in which they are written, by their own type. */
export const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(record).filter((key): key is Key => Object.hasOwn(record, key))
