import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { Document } from '@/src/ui/shell/Document'

export const dynamic = 'force-dynamic'

/** Pages for whoever builds the portal; they don't exist in a production build. */
export default function DevLayout({ children }: { children: ReactNode }) {
  if (process.env.NODE_ENV === 'production') notFound()
  return (
    <Document>
      <main className="wrap py-8" id="inhoud">
        {children}
      </main>
    </Document>
  )
}
