import { BookOpen } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { publishedRounds } from '@/src/features/keurmerk/public'
import { anonymousRequest } from '@/src/lib/anonymous'
import { Card } from '@/src/ui/Card'
import { EmptyState } from '@/src/ui/EmptyState'
import { PageHeader } from '@/src/ui/PageHeader'

export const metadata: Metadata = {
  title: 'Keurmerkwijzer',
  description: 'Wat het keurmerk van een praktijk vraagt: normen, vragen en hoe antwoorden worden beoordeeld.',
}
export const dynamic = 'force-dynamic'

/** The guides of the years of the keurmerk (KB-2). */
export default async function GuidesPage() {
  const rounds = await publishedRounds(await anonymousRequest())
  return (
    <div className="wrap max-w-4xl py-8 md:py-12">
      <PageHeader title="Keurmerkwijzer">
        Alles wat een praktijk voor het keurmerk nodig heeft: wat cliënten mogen verwachten, de vragen, en hoe we
        antwoorden beoordelen.
      </PageHeader>
      {rounds.length === 0 && (
        <EmptyState icon={BookOpen} title="Er is nog geen ronde">
          Zodra een organisatie een jaar van het keurmerk opent, staat de wijzer hier.
        </EmptyState>
      )}
      <ul className="grid gap-4">
        {rounds.map(({ id, title, organisation, intro }) => (
          <li key={id}>
            <Card>
              <h2>
                <Link className="link" href={`/keurmerkwijzer/${id}`}>
                  {title}
                </Link>
              </h2>
              <p className="text-ink-soft">{organisation}</p>
              {intro && <p className="mt-2">{intro}</p>}
            </Card>
          </li>
        ))}
      </ul>
      <p className="mt-6">
        Op zoek naar een praktijk met het keurmerk? Kijk in het{' '}
        <Link className="link" href="/keurmerkregister">
          keurmerkregister
        </Link>
        .
      </p>
    </div>
  )
}
