import { fileResponse } from '@/app/share/file-response'
import { readBook } from '@/app/ui/page-locale'
import { atomFeed } from '@/lib/exports/atom-feed'
import { feedOf } from '@/lib/exports/feed'

export const dynamic = 'force-static'

/** The short address of the feed of everything, in the first language; the feed names its own address. */
export async function GET() {
  return fileResponse(atomFeed(feedOf(await readBook(), 'en', 'all')), 'application/atom+xml; charset=utf-8')
}
