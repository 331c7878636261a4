import { Inbox } from 'lucide-react'
import type { Metadata } from 'next'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { AnswerForm } from '@/src/features/accreditation/claims/AnswerForm'
import { type AskedClaim, claimsAsked } from '@/src/features/accreditation/claims/asked'
import { ProviderPage } from '@/src/features/accreditation/provider/components/ProviderPage'
import { providerOf } from '@/src/features/accreditation/provider/session'
import { formatDate } from '@/src/lib/format'
import { Alert } from '@/src/ui/Alert'
import { Badge } from '@/src/ui/Badge'
import { Card } from '@/src/ui/Card'
import { EmptyState } from '@/src/ui/EmptyState'

export const metadata: Metadata = { title: 'Meldingen' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const path = '/opleider/meldingen'

const optionsOf = ({ meetings }: AskedClaim) =>
  meetings.map(({ id, title, day, place }) => ({
    value: String(id),
    label: [`${title}, ${formatDate(day)}`, place].filter(Boolean).join(', '),
  }))

function OpenClaim({ claim, today }: { claim: AskedClaim; today: string }) {
  const { id, title, member, number, date, explanation, answerDueOn, meetings } = claim
  const same = meetings.filter(({ day }) => day === date)
  return (
    <section aria-labelledby={`melding-${id}-titel`} className="scroll-mt-6" id={`melding-${id}`}>
      <Card className="grid gap-4">
        <div>
          <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
            <h2 className="min-w-0 [overflow-wrap:anywhere]" id={`melding-${id}-titel`}>
              {title}
            </h2>
            {answerDueOn && today <= answerDueOn && (
              <Badge tone="wait">Antwoord uiterlijk {formatDate(answerDueOn)}</Badge>
            )}
            {answerDueOn && today > answerDueOn && (
              <Badge tone="stop">Termijn voorbij op {formatDate(answerDueOn)}</Badge>
            )}
          </div>
          <p className="mt-1">
            {member} · <span className="num">{number}</span> · laatste dag {formatDate(date)}
          </p>
          {explanation && <p className="mt-2 whitespace-pre-line">“{explanation}”</p>}
        </div>
        <AnswerForm chosen={same.length === 1 ? String(same[0]?.id) : ''} claim={id} meetings={optionsOf(claim)} />
      </Card>
    </section>
  )
}

function outcome({ answer, status }: AskedClaim): string {
  if (answer === 'confirmed') return 'Je bevestigde dit. De punten zijn bijgeschreven.'
  if (status === 'approved') return 'Het register gaf het lid gelijk. De punten zijn bijgeschreven.'
  if (status === 'rejected') return 'Het register wees de melding af.'
  return 'Je antwoordde dat dit niet klopt. Het register beslist.'
}

/** Members who miss points of this provider's courses: answer, and see what became of it. */
export default async function ClaimsPage({ searchParams }: Props) {
  const { req, providers } = await providerOf(path)
  const today = amsterdamDay(new Date())
  const [{ open, past }, params] = await Promise.all([claimsAsked(req, providers), searchParams])
  return (
    <ProviderPage
      intro="Deelnemers die de punten van een scholing missen. Antwoord je niet op tijd, dan beslist het register zonder jou."
      title="Meldingen"
    >
      <div className="grid gap-6">
        {params.beantwoord && (
          <Alert live title="Je antwoord is verstuurd" tone="ok">
            Het lid en het register zien het. Bevestigde je de deelname, dan staan de punten in het dossier.
          </Alert>
        )}
        {open.length === 0 ? (
          <EmptyState icon={Inbox} title="Er wacht geen melding op je">
            Meldt een deelnemer dat punten ontbreken, dan vind je dat hier en krijg je een mail.
          </EmptyState>
        ) : (
          open.map((claim) => <OpenClaim claim={claim} key={claim.id} today={today} />)
        )}
        {past.length > 0 && (
          <section aria-labelledby="eerder">
            <h2 id="eerder">Eerder</h2>
            <ul className="mt-3 divide-y divide-line">
              {past.map((claim) => (
                <li className="py-3" key={claim.id}>
                  <p className="font-semibold [overflow-wrap:anywhere]">{claim.title}</p>
                  <p className="text-sm">
                    {claim.member} · <span className="num">{claim.number}</span> · {formatDate(claim.date)}
                  </p>
                  <p className="text-ink-soft text-sm">{outcome(claim)}</p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </ProviderPage>
  )
}
