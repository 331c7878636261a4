import type { Endpoint } from 'payload'
import { z } from 'zod'
import { anyOf, can } from '@/src/access/compose'
import { isProfessional } from '@/src/access/rules'
import { endpoint } from '@/src/lib/endpoint'
import { readBody, readBodyIfAny } from '@/src/lib/read-body'
import { addMember } from './life/add'
import { endGroup } from './life/end'
import { handOver } from './life/handOver'
import { removeMember } from './life/remove'

const access = anyOf(isProfessional, can('stepInGroups'))

export const reasonText = z.string('Stuur tekst.').max(2000, 'Gebruik minder tekst.').nullish()

export const newMember = z.object({
  organisation: z.coerce
    .number('Kies een beroepsorganisatie.')
    .int('Kies een beroepsorganisatie.')
    .positive('Kies een beroepsorganisatie.')
    .max(2_147_483_647, 'Kies een beroepsorganisatie.'),
  membershipNumber: z
    .string('Vul het lidnummer in.')
    .trim()
    .min(1, 'Vul het lidnummer in.')
    .max(40, 'Gebruik hooguit 40 tekens.'),
  name: z.string('Stuur tekst.').trim().max(120, 'Gebruik hooguit 120 tekens.').nullish(),
  email: z
    .union(
      [
        z.literal(''),
        z.email('Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.').max(200, 'Dit adres is te lang.'),
      ],
      'Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.',
    )
    .nullish(),
  reason: reasonText,
})

const reasoned = z.object({ reason: reasonText }).nullish()

/** `POST /api/intervisie-groups/:id/members` `{organisation, membershipNumber, name?, email?, reason?}` (KS-GRP-3). */
const add = endpoint({
  path: '/:id/members',
  method: 'post',
  access,
  handler: async (req) => {
    const member = await addMember(req, req.routeParams?.id, await readBody(req, newMember))
    const { id, role, organisation, therapist, name } = member
    return Response.json(
      { doc: { id, group: Number(req.routeParams?.id), role, organisation, therapist, name } },
      { status: 201 },
    )
  },
})

/** `DELETE /api/intervisie-groups/:id/members/:memberId` `{reason?}`: out of the group; one's own row is leaving. */
const remove = endpoint({
  path: '/:id/members/:memberId',
  method: 'delete',
  access,
  handler: async (req) => {
    const body = await readBodyIfAny(req, reasoned)
    const { id } = await removeMember(req, req.routeParams?.id, req.routeParams?.memberId, body?.reason)
    return Response.json({ doc: { id } })
  },
})

const newManager = z.object({ memberId: z.coerce.number('Kies een lid van de groep.'), reason: reasonText })

/** `POST /api/intervisie-groups/:id/manager` `{memberId, reason?}`: hands the group over. */
const manager = endpoint({
  path: '/:id/manager',
  method: 'post',
  access,
  handler: async (req) => {
    const { memberId, reason } = await readBody(req, newManager)
    const { id, members } = await handOver(req, req.routeParams?.id, memberId, reason)
    return Response.json({ doc: { id, manager: members.find(({ role }) => role === 'manager')?.therapist } })
  },
})

/** `POST /api/intervisie-groups/:id/end` `{reason}`: ends the group. */
const end = endpoint({
  path: '/:id/end',
  method: 'post',
  access,
  handler: async (req) => {
    const body = await readBodyIfAny(req, reasoned)
    return Response.json({ doc: { id: await endGroup(req, req.routeParams?.id, body?.reason), status: 'ended' } })
  },
})

/** What can be done in a group besides editing its details (KS-GRP-2 to KS-GRP-5). */
export const groupEndpoints: Endpoint[] = [add, remove, manager, end]
