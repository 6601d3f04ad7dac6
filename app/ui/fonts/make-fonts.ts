import { writeFileSync } from 'node:fs'
import { COMMON_LETTERS, cutOut } from './common-letters'

for (const letters of COMMON_LETTERS)
  writeFileSync(new URL(letters.file, import.meta.url), await cutOut(letters))
