import { CalendarDays, Download } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { GuideNorm } from '@/src/features/keurmerk/components/GuideNorm'
import { guideOf } from '@/src/features/keurmerk/public'
import { roundFacts } from '@/src/features/keurmerk/words'
import { anonymousRequest } from '@/src/lib/anonymous'
import { idFrom } from '@/src/lib/id'
import { ButtonLink } from '@/src/ui/Button'
import { Facts } from '@/src/ui/Card'
import { PageHeader } from '@/src/ui/PageHeader'

export const metadata: Metadata = { title: 'Keurmerkwijzer' }
export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ round: string }> }

/** The guide to a year of the keurmerk, norm by norm (KB-2). */
export default async function GuidePage({ params }: Props) {
  const id = idFrom((await params).round)
  const guide = id === null ? null : await guideOf(await anonymousRequest(), id)
  if (!guide) notFound()
  const { round, documents, intro, meetings, exampleSite, organisation } = guide
  const today = amsterdamDay(new Date())
  return (
    <div className="wrap max-w-4xl py-8 md:py-12">
      <PageHeader title={`Keurmerkwijzer ${round.year}`}>
        {organisation}. {intro}
      </PageHeader>
      <div className="grid gap-6 md:grid-cols-2">
        <div className="rounded-m border border-line bg-card px-5 py-4">
          <h2 className="text-base">Dagen van de ronde</h2>
          <Facts items={roundFacts(round)} />
        </div>
        <nav aria-label="Normen" className="rounded-m border border-line bg-card px-5 py-4">
          <h2 className="text-base">Normen</h2>
          <ul className="mt-1 grid gap-1">
            {round.framework.norms.map(({ code, title }) => (
              <li key={code}>
                <a className="link" href={`#norm-${code}`}>
                  Norm {code}: {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <p className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href="/keurmerk" prefetch={false}>
          Meld je praktijk aan
        </ButtonLink>
        <ButtonLink
          href={`/keurmerkwijzer/${round.id}/notitieblad.pdf`}
          icon={Download}
          prefetch={false}
          variant="secondary"
        >
          Notitieblad met alle vragen
        </ButtonLink>
      </p>
      {exampleSite && (
        <p className="mt-4">
          Zo kan het eruitzien:{' '}
          <a className="link" href={exampleSite} rel="noopener">
            voorbeeldwebsite
          </a>
          .
        </p>
      )}
      {meetings.length > 0 && (
        <section aria-labelledby="bijeenkomsten" className="mt-8">
          <h2 className="text-lg" id="bijeenkomsten">
            Bijeenkomsten
          </h2>
          <ul className="mt-2 grid gap-2">
            {meetings.map(({ title, when, place, form }) => (
              <li className="flex items-start gap-2.5" key={title}>
                <CalendarDays aria-hidden className="mt-0.5 size-5 shrink-0 text-brand" />
                <span>
                  <strong>{title}</strong>. {when}, {place}.{' '}
                  {form && (
                    <Link className="link" href={`/formulier/${form}`}>
                      Meld je aan
                    </Link>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="mt-10 grid gap-10">
        {round.framework.norms.map((norm) => (
          <GuideNorm documents={documents} framework={round.framework} key={norm.code} norm={norm} today={today} />
        ))}
      </div>
    </div>
  )
}
