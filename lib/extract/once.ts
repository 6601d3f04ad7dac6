const ANSWERS = Symbol('answers')
let questions = 0

/** Something that keeps what has been found of it, each answer in the place of its question. */
interface Remembering {
  readonly [ANSWERS]?: unknown[]
}

/**
 * The same function, which remembers what it found for each object: what is read of a sentence or an article is read
 * once, however many figures ask for it, and forgotten with the object. The context is the same whenever an object is.
 */
export function once<Key extends object, Found extends NonNullable<unknown> | null, Context = void>(
  read: (key: Key, context: Context) => Found,
): (key: Key, context: Context) => Found {
  const question = questions++
  return (key, context) => {
    const answers = answersTo(key)
    const known = answers[question]
    // Nobody else writes to this place.
    if (known !== undefined) return known as Found
    const found = read(key, context)
    answers[question] = found
    return found
  }
}

function answersTo(key: Remembering): unknown[] {
  const known = key[ANSWERS]
  if (known !== undefined) return known
  const value: unknown[] = []
  // Not to be enumerated: a copy of an object is another one, of which nothing has been found.
  Object.defineProperty(key, ANSWERS, { value })
  return value
}
