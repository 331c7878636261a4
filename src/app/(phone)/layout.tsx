import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Logo } from '@/src/ui/Logo'
import { Document } from '@/src/ui/shell/Document'

export const metadata: Metadata = {
  title: 'Foto’s maken · Registerhuis',
  robots: { index: false },
  // The address holds a code.
  referrer: 'same-origin',
}

export { viewport } from '@/src/features/portal/viewport'

export const dynamic = 'force-dynamic'

/** The page on a phone that was paired: nothing to wander off to. */
export default function PhoneLayout({ children }: { children: ReactNode }) {
  return (
    <Document>
      <header className="border-line border-b bg-card">
        <div className="wrap flex min-h-16 items-center">
          <Logo />
        </div>
      </header>
      <main className="wrap w-full max-w-md flex-1 py-6" id="inhoud" tabIndex={-1}>
        {children}
      </main>
    </Document>
  )
}
