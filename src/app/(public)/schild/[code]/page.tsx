import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { memberShield } from '@/collections/library/shields/member'
import { directoryPath } from '@/src/domain/directory/filter'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { countedVisit } from '@/src/features/registers/public/visitor'
import { formatDate } from '@/src/lib/format'
import { Alert } from '@/src/ui/Alert'
import { PageHeader } from '@/src/ui/PageHeader'

export const metadata: Metadata = { title: 'Virtueel schild controleren', robots: { index: false, follow: false } }

/** Made anew for every visitor: a shield stops at once. */
export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ code: string }> }

/** Where the shield on a website leads (KS-DOC-1): to the public page of who is listed, else to whether it counts. */
export default async function ShieldPage({ params }: Props) {
  const { req, tooMany } = await countedVisit('certificate-check')
  if (tooMany) {
    return (
      <Frame>
        <Alert title="Even wachten" tone="wait">
          {tooMany}
        </Alert>
      </Frame>
    )
  }
  const shield = await memberShield(req, { code: (await params).code })
  if (!shield) notFound()
  const { good, slug, name, profession, organisation } = shield
  if (good && slug) redirect(`${directoryPath}/${slug}`)
  return (
    <Frame>
      {good ? (
        <Alert title="Dit schild is geldig" tone="ok">
          <p>
            <strong>{name}</strong>
            {profession && `, ${profession.toLowerCase()},`} is aangesloten bij {organisation}. De status is in orde op{' '}
            {formatDate(amsterdamDay(new Date()))}.
          </p>
        </Alert>
      ) : (
        <Alert title="Dit schild is niet meer geldig" tone="stop">
          <p>
            De status van wie dit schild toont, is nu niet in orde bij {organisation}. Wil je weten waarom? Vraag het de
            therapeut.
          </p>
        </Alert>
      )}
    </Frame>
  )
}

const Frame = ({ children }: { children: React.ReactNode }) => (
  <div className="wrap max-w-3xl py-8 md:py-12">
    <PageHeader title="Virtueel schild controleren" />
    {children}
  </div>
)
