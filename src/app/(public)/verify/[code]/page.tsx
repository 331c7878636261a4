import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { stateNow } from '@/collections/registers/Certificates/licence/state'
import { certificateByCode } from '@/collections/registers/Certificates/store'
import { CertificateCheck } from '@/src/features/registers/public/CertificateCheck'
import { countedVisit } from '@/src/features/registers/public/visitor'
import { Alert } from '@/src/ui/Alert'
import { PageHeader } from '@/src/ui/PageHeader'

export const metadata: Metadata = {
  title: 'Certificaat controleren',
  robots: { index: false, follow: false },
  // The code opens the certificate: it doesn't travel along to other sites.
  referrer: 'no-referrer',
}

/** Made anew for every visitor: a revocation is seen at once. */
export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ code: string }> }

/** Whether a certificate is real and still counts. */
export default async function VerifyPage({ params }: Props) {
  const { req, tooMany } = await countedVisit('certificate-check')
  if (tooMany) {
    return (
      <div className="wrap max-w-3xl py-8 md:py-12">
        <PageHeader title="Certificaat controleren" />
        <Alert title="Even wachten" tone="wait">
          {tooMany}
        </Alert>
      </div>
    )
  }
  const certificate = await certificateByCode(req, (await params).code)
  if (!certificate) notFound()
  return (
    <div className="wrap max-w-3xl py-8 md:py-12">
      <PageHeader title="Certificaat controleren" />
      <CertificateCheck certificate={certificate} {...(await stateNow(req, certificate))} />
    </div>
  )
}
