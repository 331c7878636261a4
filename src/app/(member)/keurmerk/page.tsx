import { Award, BookOpen, ClipboardList } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { stageAt } from '@/src/domain/keurmerk/round'
import type { Params } from '@/src/features/evidence/components/pageQuery'
import { evaluationPath } from '@/src/features/keurmerk/address'
import { ApplyForm } from '@/src/features/keurmerk/components/Forms'
import { loadKeurmerk } from '@/src/features/keurmerk/load'
import { roundFacts, standingWords, timeLeft } from '@/src/features/keurmerk/words'
import { MemberFrame } from '@/src/features/portal/components/MemberFrame'
import { StatusCard } from '@/src/features/portal/components/StatusCard'
import { Alert } from '@/src/ui/Alert'
import { Badge } from '@/src/ui/Badge'
import { ButtonLink } from '@/src/ui/Button'
import { Facts } from '@/src/ui/Card'
import { EmptyState } from '@/src/ui/EmptyState'
import { PageHeader } from '@/src/ui/PageHeader'
import { Panel } from '@/src/ui/Panel'
import { Panels } from '@/src/ui/Panels'

export const metadata: Metadata = { title: 'Keurmerk' }

type Props = { searchParams: Promise<Params> }

/** The keurmerk of a practice: rounds, applying, and what one takes part in (KB-2). */
export default async function KeurmerkPage({ searchParams }: Props) {
  const [{ member, frame, rounds, own, practices, now }, { open, gedaan }] = await Promise.all([
    loadKeurmerk(),
    searchParams,
  ])
  const yearOf = (round: number) => rounds.find(({ id }) => id === round)?.year
  const first = rounds[0]?.id
  return (
    <MemberFrame
      {...frame}
      head={
        <>
          <PageHeader title="Keurmerk">
            Met het keurmerk laat je praktijk zien hoe zij aan kwaliteit werkt. Je vult een zelfevaluatie in, leest in
            een rapport wat goed gaat en wat beter kan, en kunt één keer aanvullen.
          </PageHeader>
          {gedaan === 'aangemeld' && (
            <Alert live title="Je praktijk is aangemeld. Je krijgt er ook een mail over." tone="ok" />
          )}
        </>
      }
      status={<StatusCard member={member} />}
    >
      <Panels>
        {own.length > 0 && (
          <Panel
            icon={ClipboardList}
            id="deelname"
            open={open === undefined || open === 'deelname'}
            title="Keurmerk | Mijn zelfevaluaties"
          >
            <ul className="grid gap-5">
              {own.map((one) => {
                const round = rounds.find(({ id }) => id === one.round)
                const { tone, text } = standingWords(round ? stageAt(round, now) : 'decided', one)
                return (
                  <li
                    className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-line border-b pb-5 last:border-0 last:pb-0"
                    key={one.id}
                  >
                    <div className="min-w-0">
                      <h3 className="text-base">
                        {one.practiceName}, {yearOf(one.round) ?? 'eerder'}
                      </h3>
                      <Badge tone={tone}>{text}</Badge>
                      {round && tone === 'wait' && (
                        <p className="mt-1 text-ink-soft text-sm">
                          {timeLeft(one.reported ? round.requalifiesUntil : round.closesOn, now)}
                        </p>
                      )}
                    </div>
                    <ButtonLink
                      href={evaluationPath(one.id)}
                      size="small"
                      variant={tone === 'wait' ? 'primary' : 'secondary'}
                    >
                      {tone === 'wait' ? 'Ga verder' : 'Bekijk'}
                    </ButtonLink>
                  </li>
                )
              })}
            </ul>
          </Panel>
        )}
        {rounds.map((round) => {
          const stage = stageAt(round, now)
          const canApply = stage === 'ahead' || stage === 'open'
          return (
            <Panel
              icon={Award}
              id={`ronde-${round.year}`}
              key={round.id}
              open={open === `ronde-${round.year}` || (own.length === 0 && round.id === first)}
              summary={canApply ? 'Aanmelden kan' : 'Gesloten'}
              title={`Keurmerk | Ronde ${round.year}`}
            >
              <div className="grid gap-5">
                {round.intro && <p className="whitespace-pre-line">{round.intro}</p>}
                <Facts items={roundFacts(round)} />
                <p className="flex items-start gap-2">
                  <BookOpen aria-hidden className="mt-0.5 size-5 shrink-0 text-brand" />
                  <span>
                    In de{' '}
                    <Link className="link" href={`/keurmerkwijzer/${round.id}`}>
                      Keurmerkwijzer
                    </Link>{' '}
                    lees je alle vragen, en hoe we antwoorden beoordelen.
                  </span>
                </p>
                {!canApply && <p>Aanmelden voor deze ronde kan niet meer.</p>}
                {canApply && practices.length === 0 && (
                  <Alert title="Vul eerst je praktijk in" tone="wait">
                    Aanmelden doe je met een praktijk.{' '}
                    <Link className="link" href="/praktijk">
                      Vul je praktijk in
                    </Link>{' '}
                    en kom dan terug.
                  </Alert>
                )}
                {canApply && practices.length > 0 && (
                  <ApplyForm
                    practices={practices.map(({ id, name, place }) => ({
                      value: String(id),
                      label: `${name}, ${place}`,
                    }))}
                    round={round.id}
                  />
                )}
              </div>
            </Panel>
          )
        })}
      </Panels>
      {rounds.length === 0 && (
        <EmptyState icon={Award} title="Er is nog geen ronde">
          Zodra je organisatie een jaar van het keurmerk opent, lees je het hier.
        </EmptyState>
      )}
    </MemberFrame>
  )
}
