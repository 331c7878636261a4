import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { turnsIn } from '@/plugins/assistant/turns'
import { hasAssistant } from '@/src/features/assistant/available'
import { AnswerCard } from '@/src/features/assistant/components/AnswerCard'
import { AskForm, RateForm, RestartForm } from '@/src/features/assistant/components/Forms'
import { assistantOptions } from '@/src/features/assistant/options'
import { currentThread } from '@/src/features/assistant/thread'
import { getSession } from '@/src/lib/session'
import { PageHeader } from '@/src/ui/PageHeader'

export const metadata: Metadata = {
  title: 'Assistent',
  description: 'Stel je vraag. De assistent zoekt het antwoord in de uitleg en laat zien waar het staat.',
  alternates: { canonical: '/assistent' },
}

export const dynamic = 'force-dynamic'

/** Questions to the assistant, on a page that needs no scripts (KS-SRV-9, X-13). */
export default async function AssistantPage() {
  const { req, viewer } = await getSession()
  if (!hasAssistant(req.payload)) notFound()
  const thread = await currentThread()
  const [turns, offers] = await Promise.all([
    thread ? turnsIn(req, viewer, thread) : [],
    assistantOptions.offers(req, viewer),
  ])
  const [latest, ...earlier] = turns.toReversed()
  return (
    <div className="wrap grid gap-8 py-8 md:py-12">
      <div>
        <PageHeader title="Assistent">
          De assistent zoekt het antwoord in de kennisbank, het nieuws, de documenten en de normen, en laat zien waar
          het staat.{' '}
          {viewer?.therapist &&
            'Vraag ook gerust naar je eigen dossier, bijvoorbeeld hoeveel punten je nog nodig hebt.'}
          {!viewer && (
            <>
              Ben je lid?{' '}
              <Link className="underline underline-offset-3" href="/inloggen?naar=%2Fassistent">
                Log dan in
              </Link>
              , dan kun je ook naar je eigen dossier vragen.
            </>
          )}
        </PageHeader>
        <AskForm again={latest !== undefined} key={latest?.id ?? 0} />
      </div>
      {latest && (
        <section aria-labelledby="antwoord" className="grid max-w-3xl gap-4">
          <h2 className="scroll-mt-4 text-xl" id="antwoord" tabIndex={-1}>
            Antwoord
          </h2>
          <AnswerCard offers={offers} turn={latest}>
            {latest.helpful === null ? (
              <div>
                <p className="mb-2 font-semibold text-sm">Heb je hier iets aan?</p>
                <RateForm id={latest.id} />
              </div>
            ) : (
              <p className="text-ink-soft text-sm" role="status">
                Dank je wel. Met je oordeel maken we de uitleg beter.
              </p>
            )}
          </AnswerCard>
        </section>
      )}
      {earlier.length > 0 && (
        <section aria-labelledby="eerder" className="grid max-w-3xl gap-4">
          <h2 className="text-xl" id="eerder">
            Eerder in dit gesprek
          </h2>
          {earlier.map((turn) => (
            <AnswerCard key={turn.id} offers={[]} turn={turn} />
          ))}
        </section>
      )}
      {latest && (
        <div>
          <RestartForm />
        </div>
      )}
      <p className="max-w-[62ch] text-ink-soft text-sm">
        De assistent is een programma. Wat telt, staat op de pagina waar hij naar verwijst. We bewaren je vragen
        negentig dagen.
      </p>
    </div>
  )
}
