import type { Metadata } from 'next'
import { Alert } from '@/src/ui/Alert'
import { PageHeader } from '@/src/ui/PageHeader'

export const metadata: Metadata = { title: 'Certificaat onbekend' }

/** A code that no certificate has. */
export default function UnknownCertificate() {
  return (
    <div className="wrap max-w-3xl py-8 md:py-12">
      <PageHeader title="Certificaat controleren" />
      <Alert title="Onbekend: dit certificaat kennen we niet" tone="stop">
        <p>
          Scan de QR-code opnieuw, of neem het adres precies over van het certificaat. Hoofdletters en kleine letters
          maken verschil. Blijft het onbekend? Dan is het certificaat niet door ons afgegeven.
        </p>
      </Alert>
    </div>
  )
}
