import { BookOpenCheck, Search } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { periodInWords } from '@/src/domain/registers/norm-in-words'
import { hasKeurmerk } from '@/src/features/keurmerk/available'
import { formatFees } from '@/src/features/registers/fee'
import { publicRegisters } from '@/src/features/registers/public-registers'
import { anonymousRequest } from '@/src/lib/anonymous'
import { ButtonLink } from '@/src/ui/Button'
import { Card, Facts } from '@/src/ui/Card'
import { EmptyState } from '@/src/ui/EmptyState'
import { PageHeader } from '@/src/ui/PageHeader'

export const metadata: Metadata = { title: 'Registers' }
export const dynamic = 'force-dynamic'

/** The registers, with what each costs (KK-PRO-1). */
export default async function RegistersPage() {
  const req = await anonymousRequest()
  const registers = await publicRegisters(req)
  return (
    <div className="wrap py-8 md:py-12">
      <PageHeader title="Registers">
        Wie in een register staat, houdt aantoonbaar het vak bij. Zoek iemand op, of lees wat een register vraagt.
      </PageHeader>
      {registers.length === 0 && (
        <EmptyState icon={BookOpenCheck} title="Er zijn nog geen registers">
          Zodra er een register is, staat het hier met wat het vraagt en wat het kost.
        </EmptyState>
      )}
      <ul className="grid gap-4 md:grid-cols-2">
        {registers.map(({ slug, name, about, profession, keeper, fee, next, norm, isPublic }) => (
          <li key={slug}>
            <Card className="flex h-full flex-col">
              <h2>
                <Link className="link" href={`/registers/${slug}`}>
                  {name}
                </Link>
              </h2>
              {about && <p className="mt-2 text-ink-soft">{about}</p>}
              <div className="mt-4">
                <Facts
                  items={[
                    { name: 'Voor', value: profession },
                    { name: 'Registerhouder', value: keeper },
                    ...(norm ? [{ name: 'Registratieperiode', value: periodInWords(norm) }] : []),
                    { name: 'Tarief per periode', value: formatFees(fee, next) },
                  ]}
                />
              </div>
              <p className="mt-auto flex flex-wrap gap-2.5 pt-5">
                <ButtonLink href={`/registers/${slug}`} size="small" variant="secondary">
                  Wat het vraagt<span className="sr-only">: {name}</span>
                </ButtonLink>
                {isPublic && (
                  <ButtonLink href={`/register/${slug}`} icon={Search} size="small" variant="secondary">
                    Zoek iemand op<span className="sr-only"> in {name}</span>
                  </ButtonLink>
                )}
              </p>
            </Card>
          </li>
        ))}
      </ul>
      {hasKeurmerk(req.payload) && (
        <p className="mt-8">
          Op zoek naar een praktijk met het keurmerk? Kijk in het{' '}
          <Link className="link" href="/keurmerkregister">
            keurmerkregister
          </Link>
          .
        </p>
      )}
    </div>
  )
}
