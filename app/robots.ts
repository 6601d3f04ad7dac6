import type { MetadataRoute } from 'next'
import { absolute } from '@/lib/urls'

export const dynamic = 'force-static'

/** Everything may be read; embeds say themselves that they are to be indexed only where they are embedded. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: absolute('/sitemap.xml') }
}
