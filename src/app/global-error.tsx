'use client'

import { type ErrorProps, ErrorView } from '@/src/features/errors/ErrorView'
import { Document } from '@/src/ui/shell/Document'

/** Stands in for everything when even the layout broke. */
export default function GlobalError(props: ErrorProps) {
  return (
    <Document>
      <title>Er ging iets mis · Registerhuis</title>
      <main className="flex-1" id="inhoud" tabIndex={-1}>
        <ErrorView {...props} />
      </main>
    </Document>
  )
}
