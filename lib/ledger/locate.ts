import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'

/** Says at which line of a YAML or JSON text a field stands; of a field that is not there, its nearest container. */
export type Locate = (path: readonly PropertyKey[]) => number | undefined

/** `firstLine` is the line of the file at which `source` begins. */
export function locateIn(source: string, firstLine = 1): Locate {
  const counter = new LineCounter()
  let root: Node | null | undefined
  return path => {
    if (root === undefined) root = parseDocument(source, { lineCounter: counter }).contents
    const offset = offsetOf(root, path)
    return offset === undefined ? undefined : counter.linePos(offset).line + firstLine - 1
  }
}

function offsetOf(root: Node | null, path: readonly PropertyKey[]): number | undefined {
  let node: unknown = root
  let offset = root?.range?.[0]
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(item => isScalar(item.key) && item.key.value === step)
      if (!pair) break
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step]
      if (item === undefined) break
      node = item
      if (isMap(item) || isSeq(item) || isScalar(item)) offset = item.range?.[0] ?? offset
    } else break
  }
  return offset
}
