class Given {
  constructor(key: object) {
    // biome-ignore lint/correctness/noConstructorReturn: what derives from this adds its fields to the object given.
    return key
  }
}

/**
 * Adds to an object what has been found of it, each answer in the place of its question. A copy of the object is another
 * one, of which nothing has been found.
 */
class Remembering extends Given {
  readonly #answers: unknown[] = []

  static answersOf(key: object): unknown[] {
    return #answers in key ? key.#answers : new Remembering(key).#answers
  }
}

let questions = 0

/**
 * The same function, which remembers what it found for each object: what is read of a sentence or an article is read
 * once, however many figures ask for it, and forgotten with the object. The context is the same whenever an object is.
 */
export function once<Key extends object, Found extends NonNullable<unknown> | null, Context = void>(
  read: (key: Key, context: Context) => Found,
): (key: Key, context: Context) => Found {
  const question = questions++
  return (key, context) => {
    const answers = Remembering.answersOf(key)
    const known = answers[question]
    // Nobody else writes to this place.
    if (known !== undefined) return known as Found
    const found = read(key, context)
    answers[question] = found
    return found
  }
}
