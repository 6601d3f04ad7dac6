import type { MetadataRoute } from 'next'
import { absolute } from '@/lib/urls'

export const dynamic = 'force-static'

/** Everything may be read and indexed but the embeds: what they show stands on pages of its own. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: '/embed/' },
    sitemap: absolute('/sitemap.xml'),
  }
}
