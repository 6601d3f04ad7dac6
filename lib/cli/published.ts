import { IsoDate } from '@/lib/schema/dates'
import { type Invocation, type Option, UsageError } from './command'

export const publishedOption: Readonly<Record<string, Option>> = {
  published: { value: 'DATE', help: 'the day of publication, for a text without front matter' },
}

export function publishedOf({ options }: Invocation): IsoDate | null {
  if (options.published === undefined) return null
  const date = IsoDate.safeParse(options.published)
  if (date.success) return date.data
  throw new UsageError(`--published ${options.published} is not a day of the calendar (YYYY-MM-DD).`)
}
