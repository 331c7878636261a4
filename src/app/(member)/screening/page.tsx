import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { tierLabels } from '@/src/domain/identity/membership'
import { MemberFrame } from '@/src/features/portal/components/MemberFrame'
import { StatusCard } from '@/src/features/portal/components/StatusCard'
import { loadMemberPage } from '@/src/features/portal/frame'
import { Decision } from '@/src/features/screening/member/Decision'
import { Progress } from '@/src/features/screening/member/Progress'
import { ownAdmission } from '@/src/features/screening/member/queries'
import { WithdrawButton } from '@/src/features/screening/member/WithdrawButton'
import { formatDate, formatEuros } from '@/src/lib/format'
import { Card, Facts } from '@/src/ui/Card'
import { PageHeader } from '@/src/ui/PageHeader'

export const metadata: Metadata = { title: 'Screening' }

/** The screening of a new member: steps, progress, costs, and the decision (KS-SCR-3). */
export default async function ScreeningPage() {
  const { req, member, frame } = await loadMemberPage('/screening', { diplomas: false })
  const admission = await ownAdmission(req, member.therapist)
  if (!admission) notFound()
  const { status, intro, amount, paidOn, startedOn, id } = admission
  const open = status === 'open'
  return (
    <MemberFrame
      {...frame}
      head={
        <PageHeader title="Screening">
          {open
            ? `Je wilt lid worden van ${member.organisation.name}. Hier zie je wat daarvoor nodig is, en wie er aan de beurt is.`
            : `Over je aanmelding bij ${member.organisation.name} is beslist.`}
        </PageHeader>
      }
      status={<StatusCard member={member} />}
    >
      <div className="grid gap-4">
        <Decision admission={admission} />
        {open && intro && (
          <Card>
            <p className="max-w-[68ch] whitespace-pre-line">{intro}</p>
          </Card>
        )}
        {open && <Progress steps={member.steps} />}
        <Card>
          <h2 className="mb-2">Je aanmelding</h2>
          <Facts
            items={[
              { name: 'Begonnen op', value: formatDate(startedOn) },
              { name: 'Lidmaatschap', value: tierLabels[member.tier] },
              ...(amount === null ? [] : [{ name: 'Kosten van de screening', value: formatEuros(amount / 100) }]),
              ...(paidOn ? [{ name: 'Betaald op', value: formatDate(paidOn) }] : []),
            ]}
          />
          {amount !== null && !paidOn && open && (
            <p className="mt-3 text-ink-soft text-sm">
              Je krijgt een factuur van je beroepsorganisatie. Zodra de betaling binnen is, staat deze stap op “in
              orde”.
            </p>
          )}
          {open && (
            <div className="mt-4">
              <WithdrawButton admission={id} />
            </div>
          )}
        </Card>
      </div>
    </MemberFrame>
  )
}
