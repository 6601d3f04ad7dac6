/**
 * The file without the marks of a merge that was not settled: the lines of both sides, each once. An older state that
 * the marks may show between them is left out: what it had, both sides have.
 */
export function settleMerge(text: string): string {
  const kept: string[] = []
  const inConflict = new Set<string>()
  let part: 'outside' | 'side' | 'base' = 'outside'
  for (const line of text.split('\n')) {
    if (part === 'outside' && line.startsWith('<<<<<<< ')) part = 'side'
    else if (part !== 'outside' && line.startsWith('||||||| ')) part = 'base'
    else if (part !== 'outside' && /^=======\r?$/.test(line)) part = 'side'
    else if (part !== 'outside' && line.startsWith('>>>>>>> ')) {
      part = 'outside'
      inConflict.clear()
    } else if (part === 'outside') kept.push(line)
    else if (part === 'side' && !inConflict.has(line)) {
      inConflict.add(line)
      kept.push(line)
    }
  }
  return kept.join('\n')
}
