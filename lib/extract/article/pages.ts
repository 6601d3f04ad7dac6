/**
 * How many sentences are taken one step further before any of them takes the next. There is so much to an extractor that
 * a processor reads on and off its code from memory where each sentence takes all the steps at once.
 */
export const PAGE = 32

/** The items in order, so many at a time. */
export function* pagesOf<Item>(items: Iterable<Item>): Generator<readonly Item[]> {
  let page: Item[] = []
  for (const item of items) {
    page.push(item)
    if (page.length < PAGE) continue
    yield page
    page = []
  }
  if (page.length > 0) yield page
}
