'use server'

import { addMember } from '@/collections/intervisie/IntervisieGroups/life/add'
import { endGroup } from '@/collections/intervisie/IntervisieGroups/life/end'
import { handOver } from '@/collections/intervisie/IntervisieGroups/life/handOver'
import { removeMember } from '@/collections/intervisie/IntervisieGroups/life/remove'
import { acceptRequest, declineRequest, withdrawRequest } from '@/collections/intervisie/IntervisieJoinRequests/answer'
import { idFrom } from '@/src/lib/id'
import { asUser } from '@/src/lib/local-api'
import type { PortalFormState } from '@/src/ui/form/portal-form-state'
import { attempt } from './attempt'
import { groupFields, memberFields, readGroup, readMember } from './forms'

/** Makes a group, or registers one that exists (KS-GRP-2). Form: groupFields. */
export async function createGroupAction(_before: PortalFormState, sent: FormData): Promise<PortalFormState> {
  return attempt(sent, groupFields, async (req, values) => {
    const read = readGroup(values)
    if ('problems' in read) return read
    await req.payload.create({
      collection: 'intervisie-groups',
      data: { ...read.data, status: 'active' },
      ...asUser(req),
    })
    return 'melding=gemaakt&open=leden'
  })
}

/** Changes the details of one's own group. Form: groupFields. */
export async function saveGroupAction(_before: PortalFormState, sent: FormData): Promise<PortalFormState> {
  return attempt(sent, groupFields, async (req, values) => {
    const read = readGroup(values)
    if ('problems' in read) return read
    const id = idFrom(values.group) ?? 0
    await req.payload.update({ collection: 'intervisie-groups', id, data: read.data, ...asUser(req) })
    return 'melding=bewaard&open=beheer'
  })
}

/** Adds a member by organisation and number (KS-GRP-3 to KS-GRP-5). Form: memberFields. */
export async function addMemberAction(_before: PortalFormState, sent: FormData): Promise<PortalFormState> {
  return attempt(sent, memberFields, async (req, values) => {
    const read = readMember(values)
    if ('problems' in read) return read
    const { id } = await addMember(req, values.group, read.data)
    return `melding=toegevoegd&open=leden&lid=${id}`
  })
}

/** Takes a member out of one's group. Form: `group`, `member`, `reason`. */
export async function removeMemberAction(_before: PortalFormState, sent: FormData): Promise<PortalFormState> {
  return attempt(sent, ['group', 'member', 'reason'], async (req, { group, member, reason }) => {
    await removeMember(req, group, member, reason)
    return 'melding=verwijderd&open=leden'
  })
}

/** Leaves one's group. Form: `group`, `member`, `reason`. */
export async function leaveGroupAction(_before: PortalFormState, sent: FormData): Promise<PortalFormState> {
  return attempt(sent, ['group', 'member', 'reason'], async (req, { group, member, reason }) => {
    await removeMember(req, group, member, reason)
    return 'melding=eruit'
  })
}

/** Hands one's group over to another member (KS-GRP-3). Form: `group`, `memberId`. */
export async function handOverAction(_before: PortalFormState, sent: FormData): Promise<PortalFormState> {
  return attempt(sent, ['group', 'memberId'], async (req, { group, memberId }) => {
    await handOver(req, group, memberId, null)
    return 'melding=overgedragen&open=mijn-groep'
  })
}

/** Ends one's group, for everybody in it. Form: `group`, `reason`. */
export async function endGroupAction(_before: PortalFormState, sent: FormData): Promise<PortalFormState> {
  return attempt(sent, ['group', 'reason'], async (req, { group, reason }) => {
    await endGroup(req, group, reason)
    return 'melding=opgeheven'
  })
}

/** Accepts or turns down a request to join. Form: `request`, `answer`, `intent` (`accept`/`decline`). */
export async function answerRequestAction(_before: PortalFormState, sent: FormData): Promise<PortalFormState> {
  return attempt(sent, ['request', 'answer', 'intent'], async (req, { request, answer, intent }) => {
    const accepts = intent === 'accept'
    await (accepts ? acceptRequest : declineRequest)(req, request, { answer })
    return `melding=${accepts ? 'aangenomen' : 'afgewezen'}&open=leden`
  })
}

/** Takes one's own request to join back. Form: `request`. */
export async function withdrawRequestAction(_before: PortalFormState, sent: FormData): Promise<PortalFormState> {
  return attempt(sent, ['request'], async (req, { request }) => {
    await withdrawRequest(req, request)
    return 'melding=ingetrokken'
  })
}
