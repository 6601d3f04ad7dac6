/** What has been found of each object, each answer in the place of its question. */
const answersOf = new WeakMap<object, unknown[]>()
let questions = 0

/**
 * The same function, which remembers what it found for each object: what is read of a sentence or an article is read
 * once, however many figures ask for it, and forgotten with the object.
 */
export function once<Key extends object, Found extends NonNullable<unknown> | null>(
  read: (key: Key) => Found,
): (key: Key) => Found {
  const question = questions++
  return key => {
    const answers = answersOf.get(key) ?? firstOf(key)
    const known = answers[question]
    // Nobody else writes to this place.
    if (known !== undefined) return known as Found
    const found = read(key)
    answers[question] = found
    return found
  }
}

function firstOf(key: object): unknown[] {
  const answers: unknown[] = []
  answersOf.set(key, answers)
  return answers
}
