/**
 * The same function, which remembers what it found for each object: what is read of a sentence or an article is read
 * once, however many figures ask for it, and forgotten with the object.
 */
export function once<Key extends object, Found>(read: (key: Key) => Found): (key: Key) => Found {
  const known = new WeakMap<Key, { readonly found: Found }>()
  return key => {
    const before = known.get(key)
    if (before !== undefined) return before.found
    const found = read(key)
    known.set(key, { found })
    return found
  }
}
