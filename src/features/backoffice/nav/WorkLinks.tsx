import type { ServerProps } from 'payload'
import { may, mayEverywhere } from '@/src/access/permissions'
import { hasChat } from '@/src/features/chat/available'
import { chatDeskHref } from '@/src/features/chat/desk/address'
import { getSession } from '@/src/lib/session'
import { WorkLink } from './WorkLink'

/** Links to our own views, above Payload's collections; only for whom they are. */
export async function WorkLinks({ payload }: ServerProps) {
  const { viewer } = await getSession()
  return (
    <>
      <WorkLink href="/admin" icon="overview" label="Overzicht" />
      {may(viewer, 'reviewEvidence') && <WorkLink href="/admin/beoordelen" icon="review" label="Beoordelen" />}
      {may(viewer, 'screenMembers') && <WorkLink href="/admin/screening" icon="screening" label="Screening" />}
      {may(viewer, 'judgeCourses') && <WorkLink href="/admin/accreditatie" icon="accreditation" label="Accreditatie" />}
      {may(viewer, 'overseeVisits') && <WorkLink href="/admin/visitatie" icon="visitation" label="Visitatie" />}
      {may(viewer, 'handleRequests') && <WorkLink href="/admin/verzoeken" icon="requests" label="Verzoeken" />}
      {may(viewer, 'takeCalls') && <WorkLink href="/admin/belafspraken" icon="calls" label="Belafspraken" />}
      {hasChat(payload) && may(viewer, 'answerChats') && (
        <WorkLink href={chatDeskHref()} icon="chats" label="Gesprekken" />
      )}
      {may(viewer, 'viewCharges') && <WorkLink href="/admin/facturen" icon="invoices" label="Facturen" />}
      {may(viewer, 'handleInsurance') && <WorkLink href="/admin/aov" icon="insurance" label="AOV-aanvragen" />}
      {may(viewer, 'judgeKeurmerk') && <WorkLink href="/admin/keurmerk" icon="keurmerk" label="Keurmerk" />}
      {mayEverywhere(viewer, 'editKnowledge') && (
        <WorkLink href="/admin/kennisbank" icon="knowledge" label="Wat lezers missen" />
      )}
      {may(viewer, 'overseePrivacy') && (
        <>
          <WorkLink href="/admin/privacy/verzoeken" icon="privacy" label="Privacyverzoeken" />
          <WorkLink href="/admin/privacy/identiteitsbewijzen" icon="privacy" label="Legitimatiebewijzen" />
        </>
      )}
    </>
  )
}
