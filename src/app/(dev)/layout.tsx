import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { env } from '@/src/lib/env'
import { Document } from '@/src/ui/shell/Document'

export const dynamic = 'force-dynamic'

/** Pages for whoever builds the portal; they don't exist in production. */
export default function DevLayout({ children }: { children: ReactNode }) {
  if (env.APP_MODE === 'production') notFound()
  return (
    <Document>
      <main className="wrap py-8" id="inhoud">
        {children}
      </main>
    </Document>
  )
}
