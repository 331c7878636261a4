import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { loadSubject, type Subject } from '@/collections/registers/Objections/subject'
import { mayObject } from '@/src/domain/registers/objection'
import { saveObjection } from '@/src/features/evidence/actions'
import { EvidenceForm } from '@/src/features/evidence/form/EvidenceForm'
import { untouched } from '@/src/features/evidence/form-state'
import { MemberFrame } from '@/src/features/portal/components/MemberFrame'
import { loadMemberPage } from '@/src/features/portal/frame'
import { uploadLimitMb } from '@/src/features/portal/settings'
import { ObjectionSteps } from '@/src/features/registers/components/ObjectionSteps'
import { formatNumber } from '@/src/lib/format'
import { Card } from '@/src/ui/Card'
import { PageHeader } from '@/src/ui/PageHeader'

export const metadata: Metadata = { title: 'Maak bezwaar' }

type Props = { params: Promise<{ collection: string; id: string }> }

/** What was decided, and why, so that one knows what to answer. */
function DecisionSoFar({ subject }: { subject: Subject }) {
  const { decisionReason: reason } = subject.fields
  const why = typeof reason === 'string' && reason !== '' ? reason : null
  if (subject.status === 'rejected') {
    return (
      why && (
        <div className="mb-6 rounded-m bg-stop-tint px-4 py-3">
          <p className="font-semibold text-sm text-stop">Waarom het is afgewezen</p>
          <p className="mt-0.5 whitespace-pre-line">{why}</p>
        </div>
      )
    )
  }
  return (
    <div className="mb-6 rounded-m bg-wait-tint px-4 py-3">
      <p className="font-semibold text-sm text-wait">
        Toegekend: {formatNumber(subject.granted ?? 0)} van de {formatNumber(subject.claimed ?? 0)} die je vroeg
      </p>
      {why && <p className="mt-0.5 whitespace-pre-line">{why}</p>}
    </div>
  )
}

/** The form to object to one decision. Someone else's doesn't exist. */
export default async function ObjectPage({ params }: Props) {
  const { collection, id } = await params
  const { req, member, frame } = await loadMemberPage(
    `/bezwaar/${encodeURIComponent(collection)}/${encodeURIComponent(id)}`,
  )
  const subject = await loadSubject(req, collection, id)
  if (!subject || subject.therapist !== member.therapist) notFound()
  if (!mayObject(subject)) redirect('/bezwaar')
  return (
    <MemberFrame
      {...frame}
      head={
        <PageHeader title="Maak bezwaar">
          Tegen de beslissing over “{subject.title}”. Iemand anders dan wie besliste, kijkt er opnieuw naar.
        </PageHeader>
      }
      status={<ObjectionSteps />}
    >
      <Card>
        <DecisionSoFar subject={subject} />
        <EvidenceForm
          action={saveObjection}
          files={[]}
          initial={untouched({ subject: collection, subjectId: id })}
          kind="objections"
          limitMb={await uploadLimitMb(req)}
          owner={member.therapist}
          status={null}
        />
      </Card>
    </MemberFrame>
  )
}
