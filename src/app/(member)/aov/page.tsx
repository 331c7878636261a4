import { randomUUID } from 'node:crypto'
import { Calculator as CalculatorIcon, FileClock, History, Umbrella } from 'lucide-react'
import type { Metadata } from 'next'
import { earliestStart } from '@/src/domain/aov/premium'
import { tariffOn } from '@/src/domain/aov/tariff'
import { isOpen, mayApply } from '@/src/domain/aov/workflow'
import { addMonths } from '@/src/domain/shared/calendar-date'
import { Calculator } from '@/src/features/aov/components/Calculator'
import { OwnApplicationCard } from '@/src/features/aov/components/OwnApplications'
import { loadAov } from '@/src/features/aov/load'
import type { Params } from '@/src/features/evidence/components/pageQuery'
import { MemberFrame } from '@/src/features/portal/components/MemberFrame'
import { StatusCard } from '@/src/features/portal/components/StatusCard'
import { formatDate, formatDateInput } from '@/src/lib/format'
import { Alert } from '@/src/ui/Alert'
import { EmptyState } from '@/src/ui/EmptyState'
import { PageHeader } from '@/src/ui/PageHeader'
import { Panel } from '@/src/ui/Panel'
import { Panels } from '@/src/ui/Panels'

export const metadata: Metadata = { title: 'Mijn AOV' }

const told: Record<string, string> = {
  verstuurd: 'Je aanvraag is verstuurd. Je krijgt er ook een mail over.',
  ingetrokken: 'Je aanvraag is ingetrokken.',
}

const months = 12

type Props = { searchParams: Promise<Params> }

/** Disability insurance: what it costs, applying for it, and what became of that (KS-AOV-1). */
export default async function AovPage({ searchParams }: Props) {
  const [{ member, frame, today, tariffs, own }, { open, gedaan }] = await Promise.all([loadAov(), searchParams])
  const { birthDate, verified, applications } = own
  const done = typeof gedaan === 'string' ? told[gedaan] : undefined
  const current = applications.find(({ status }) => isOpen(status))
  const earlier = applications.filter((one) => one !== current)
  const first = earliestStart(today)
  const starts = Array.from({ length: months }, (_, index) => addMonths(first, index)).filter((day) =>
    tariffOn(tariffs, day),
  )
  const tariff = tariffOn(tariffs, starts[0] ?? first)
  const notNow = current
    ? 'Je hebt al een aanvraag lopen. Wacht op het antwoord, of trek die in.'
    : mayApply({ kind: member.organisation.kind, standing: member.standing })
      ? null
      : 'Aanvragen kan als je lid bent van een beroepsorganisatie en bent toegelaten.'
  return (
    <MemberFrame
      {...frame}
      head={
        <>
          <PageHeader title="Mijn AOV">
            Met een arbeidsongeschiktheidsverzekering (AOV) krijg je een inkomen als je door ziekte of een ongeval niet
            kunt werken. Bereken wat dat kost, zo vaak je wilt.
          </PageHeader>
          {done && <Alert live title={done} tone="ok" />}
        </>
      }
      status={<StatusCard member={member} />}
    >
      <Panels>
        {current && (
          <Panel icon={FileClock} id="aanvraag" open={open !== 'berekenen'} title="AOV | Mijn aanvraag">
            <OwnApplicationCard application={current} />
          </Panel>
        )}
        <Panel
          icon={CalculatorIcon}
          id="berekenen"
          open={open === 'berekenen' || (!current && open !== 'eerder')}
          title="AOV | Premie berekenen"
        >
          {tariff ? (
            <Calculator
              birthDate={verified && birthDate ? formatDate(birthDate) : null}
              idempotencyKey={randomUUID()}
              maxPercent={tariff.maxPercent}
              notNow={notNow}
              starts={starts.map((day) => ({ value: day, label: formatDate(day) }))}
              values={{ startOn: starts[0] ?? first, birthDate: birthDate ? formatDateInput(birthDate) : '' }}
            />
          ) : (
            <EmptyState icon={Umbrella} title="Er is nu geen tarief">
              Zodra de verzekeraar een nieuw tarief heeft, kun je hier je premie berekenen.
            </EmptyState>
          )}
        </Panel>
        {earlier.length > 0 && (
          <Panel
            icon={History}
            id="eerder"
            open={open === 'eerder'}
            summary={String(earlier.length)}
            title="AOV | Eerdere aanvragen"
          >
            <ul className="grid gap-6">
              {earlier.map((one) => (
                <li className="border-line border-b pb-6 last:border-0 last:pb-0" key={one.id}>
                  <OwnApplicationCard application={one} />
                </li>
              ))}
            </ul>
          </Panel>
        )}
      </Panels>
    </MemberFrame>
  )
}
