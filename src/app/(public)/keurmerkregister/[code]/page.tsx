import { BadgeCheck } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { badgeEmbed, badgeTitle } from '@/src/domain/keurmerk/badge'
import { heldByCode } from '@/src/features/keurmerk/public'
import { ShieldEmbed } from '@/src/features/library/components/ShieldEmbed'
import { countedVisit } from '@/src/features/registers/public/visitor'
import { env } from '@/src/lib/env'
import { formatDate } from '@/src/lib/format'
import { Alert } from '@/src/ui/Alert'
import { Facts } from '@/src/ui/Card'
import { PageHeader } from '@/src/ui/PageHeader'

export const metadata: Metadata = { title: 'Keurmerk controleren' }
export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ code: string }> }

/** Whether a practice holds the keurmerk, with the badge for its site (KB-6). */
export default async function KeurmerkCheckPage({ params }: Props) {
  const [{ code }, { req, tooMany }] = await Promise.all([params, countedVisit('certificate-check')])
  if (tooMany) {
    return (
      <div className="wrap max-w-3xl py-8 md:py-12">
        <PageHeader title="Keurmerk controleren" />
        <Alert title="Even wachten" tone="wait">
          {tooMany}
        </Alert>
      </div>
    )
  }
  const held = /^[A-Za-z0-9-]{6,40}$/.test(code) ? await heldByCode(req, code) : null
  if (!held) notFound()
  const check = new URL(`/keurmerkregister/${held.code}`, env.SERVER_URL).href
  const image = `${check}/beeldmerk`
  return (
    <div className="wrap max-w-3xl py-8 md:py-12">
      <PageHeader title={held.practiceName} />
      <div className="rounded-m border border-line bg-card px-5 py-5">
        <p className="flex items-center gap-2.5 font-bold text-lg text-ok">
          <BadgeCheck aria-hidden className="size-7 shrink-0" />
          Heeft het keurmerk {held.year}
        </p>
        <Facts
          items={[
            { name: 'Praktijk', value: held.practiceName },
            { name: 'Plaats', value: held.place },
            { name: 'Toegekend op', value: formatDate(held.decidedOn) },
            { name: 'Keurmerk van', value: held.organisation },
            { name: 'Code', value: held.code },
          ]}
        />
      </div>
      <section aria-labelledby="beeldmerk" className="mt-8">
        <h2 className="text-lg" id="beeldmerk">
          Beeldmerk voor je website
        </h2>
        <p className="mt-1 mb-3 text-ink-soft">Bezoekers die erop klikken, komen op deze pagina.</p>
        <ShieldEmbed
          check={check}
          embed={badgeEmbed(held, { check, image })}
          image={`/keurmerkregister/${held.code}/beeldmerk`}
          title={badgeTitle(held)}
          words={{ check: 'Waar het beeldmerk heen linkt', note: 'Het beeldmerk is van deze praktijk en dit jaar.' }}
        />
      </section>
      <p className="mt-8">
        <Link className="link" href="/keurmerkregister">
          Naar het keurmerkregister
        </Link>
      </p>
    </div>
  )
}
