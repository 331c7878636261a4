import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { loadSubject } from '@/collections/registers/Objections/subject'
import { saveObjection } from '@/src/features/evidence/actions'
import { EvidenceForm } from '@/src/features/evidence/form/EvidenceForm'
import { untouched } from '@/src/features/evidence/form-state'
import { MemberFrame } from '@/src/features/portal/components/MemberFrame'
import { loadMemberPage } from '@/src/features/portal/frame'
import { uploadLimitMb } from '@/src/features/portal/settings'
import { ObjectionSteps } from '@/src/features/registers/components/ObjectionSteps'
import { Card } from '@/src/ui/Card'
import { PageHeader } from '@/src/ui/PageHeader'

export const metadata: Metadata = { title: 'Maak bezwaar' }

type Props = { params: Promise<{ collection: string; id: string }> }

/** The form to object to one decision. Someone else's doesn't exist. */
export default async function ObjectPage({ params }: Props) {
  const { collection, id } = await params
  const { req, member, frame } = await loadMemberPage(
    `/bezwaar/${encodeURIComponent(collection)}/${encodeURIComponent(id)}`,
  )
  const subject = await loadSubject(req, collection, id)
  if (!subject || subject.therapist !== member.therapist) notFound()
  if (subject.status !== 'rejected') redirect('/bezwaar')
  const reason = subject.fields.decisionReason
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
        {typeof reason === 'string' && (
          <div className="mb-6 rounded-m bg-stop-tint px-4 py-3">
            <p className="font-semibold text-sm text-stop">Waarom het is afgewezen</p>
            <p className="mt-0.5 whitespace-pre-line">{reason}</p>
          </div>
        )}
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
