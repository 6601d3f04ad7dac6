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
    const answers = answersTo(key)
    const known = answers[question]
    // Nobody else writes to this place.
    if (known !== undefined) return known as Found
    const found = read(key)
    answers[question] = found
    return found
  }
}

/** Most questions concern the sentence that the last one did. */
let last: object | null = null
let answersOfLast: unknown[] = []

function answersTo(key: object): unknown[] {
  if (key === last) return answersOfLast
  let answers = answersOf.get(key)
  if (answers === undefined) {
    answers = []
    answersOf.set(key, answers)
  }
  last = key
  answersOfLast = answers
  return answers
}
