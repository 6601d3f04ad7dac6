'use client'

import { Document } from './ui/document'
import { Wayfinder } from './ui/wayfinder'

/** What is shown where a page could not be made at all, in both languages. */
export default function GlobalError() {
  return (
    <Document locale="en">
      <Wayfinder message="failed" />
    </Document>
  )
}
