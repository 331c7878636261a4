import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { queueMail } from '@/plugins/notifications/queueMail'
import { stillNeeded } from '@/src/domain/intervisie/membership'
import type { MailTemplate } from '@/src/emails'
import { memberEmail } from '@/src/lib/member-email'
import { query, sql } from '@/src/lib/sql'
import type { Actor } from './actor'
import type { GroupMember, GroupRow } from './row'

const page = (req: PayloadRequest, open = ''): string => `${req.payload.config.serverURL}/intervisiegroep${open}`

/** A link for who can log in here and still has the page: who was struck off hasn't. */
const linkFor = (req: PayloadRequest, { hasAccount, ended }: GroupMember): string | null =>
  hasAccount && !ended ? page(req) : null

/** One mail to somebody of a group, when they can be reached. `event` is what makes it one mail, and no second. */
async function mail(req: PayloadRequest, to: GroupMember, event: string, template: MailTemplate): Promise<void> {
  if (!to.email) return
  const { organisation } = to
  await queueMail(req, { to: to.email, key: `${template.template}:${event}:${to.id}`, organisation, ...template })
}

const managerOf = (group: GroupRow): GroupMember | null => group.members.find(({ role }) => role === 'manager') ?? null

/** Who manages a group hears what staff did in it, and why. */
async function tellSteppedIn(req: PayloadRequest, group: GroupRow, actor: Actor, event: string, what: string) {
  const manager = managerOf(group)
  if (actor.as !== 'staff' || !manager) return
  const props = { name: manager.firstName, group: group.name, what, reason: actor.reason, link: linkFor(req, manager) }
  await mail(req, manager, event, { template: 'group-stepped-in', props })
}

/** Who was added hears it, with the answer to their request if they asked. */
export async function tellAdded(
  req: PayloadRequest,
  group: GroupRow,
  added: GroupMember,
  actor: Actor,
  answer: string | null,
): Promise<void> {
  const manager = managerOf(group)
  const props = {
    name: added.firstName,
    group: group.name,
    manager: manager?.name ?? 'De groepsmanager',
    managerEmail: manager?.email ?? null,
    answer,
    steppedIn: actor.reason,
    link: linkFor(req, added),
  }
  await mail(req, added, 'added', { template: 'group-member-added', props })
  await tellSteppedIn(req, group, actor, `added:${added.id}`, `${added.name} is toegevoegd.`)
}

/** Who is out hears it; who manages the group too, when they left themselves. */
export async function tellRemoved(
  req: PayloadRequest,
  group: GroupRow,
  member: GroupMember,
  actor: Actor,
  reason: string | null,
): Promise<void> {
  const left = actor.member?.id === member.id
  const props = { name: member.firstName, group: group.name, left, reason, link: linkFor(req, member) }
  await mail(req, member, 'removed', { template: 'group-member-removed', props })
  const manager = managerOf(group)
  if (left && manager) {
    const told = { name: manager.firstName, group: group.name, member: member.name, reason, link: page(req) }
    await mail(req, manager, `left:${member.id}`, { template: 'group-member-left', props: told })
  }
  await tellSteppedIn(req, group, actor, `removed:${member.id}`, `${member.name} is eruit gehaald.`)
}

/** Everybody left in a group hears that it fell below three. @param after the membership that ended */
export async function tellIncomplete(req: PayloadRequest, group: GroupRow, after: number): Promise<void> {
  for (const member of group.members) {
    const needed = stillNeeded(group.members.length)
    const props = { name: member.firstName, group: group.name, needed, link: linkFor(req, member) }
    await mail(req, member, `after:${after}`, { template: 'group-incomplete', props })
  }
}

/** The old and the new manager hear that a group was handed over. */
export async function tellManager(
  req: PayloadRequest,
  group: GroupRow,
  before: GroupMember | null,
  actor: Actor,
): Promise<void> {
  const manager = managerOf(group)
  const event = `at:${new Date().toISOString()}`
  for (const member of [manager, before]) {
    if (!manager || !member) continue
    const props = {
      name: member.firstName,
      group: group.name,
      manager: manager.name,
      you: member.id === manager.id,
      steppedIn: actor.reason,
      link: linkFor(req, member),
    }
    await mail(req, member, event, { template: 'group-manager-changed', props })
  }
}

/** Everybody who was in a group hears that it ended. */
export async function tellEnded(req: PayloadRequest, group: GroupRow, actor: Actor, reason: string): Promise<void> {
  for (const member of group.members) {
    // Who ended it knows.
    if (actor.member?.id === member.id) continue
    const props = { name: member.firstName, group: group.name, reason, link: linkFor(req, member) }
    await mail(req, member, 'ended', { template: 'group-ended', props })
  }
}

const asker = z.object({
  name: z.string(),
  firstName: z.string(),
  email: z.string().nullable(),
  organisation: z.number(),
})

/** Who asked to join. */
async function askerOf(req: PayloadRequest, request: number) {
  const [row] = await query(
    req,
    sql`SELECT coalesce(nullif(t.display_name, ''), t.first_name) AS name, t.first_name AS "firstName", ${memberEmail} AS email,
               t.organisation_id AS organisation
          FROM intervisie_join_requests r JOIN therapists t ON t.id = r.therapist_id LEFT JOIN users u ON u.id = t.user_id
         WHERE r.id = ${request}`,
  )
  return asker.parse(row)
}

/** Who manages a group hears that somebody asks to join, with the address to answer to. */
export async function tellAsked(req: PayloadRequest, group: GroupRow, request: number, message: string | null) {
  const manager = managerOf(group)
  const { name, email } = await askerOf(req, request)
  if (!manager || !email) return
  const link = page(req, '?open=leden')
  const props = { name: manager.firstName, group: group.name, member: name, email, message, link }
  await mail(req, manager, `request:${request}`, { template: 'group-join-asked', props })
}

/** Who asked to join hears that it isn't going to be. */
export async function tellDeclined(req: PayloadRequest, group: GroupRow, request: number, answer: string | null) {
  const { firstName: name, email, organisation } = await askerOf(req, request)
  if (!email) return
  await queueMail(req, {
    to: email,
    key: `group-join-declined:${request}`,
    organisation,
    template: 'group-join-declined',
    props: { name, group: group.name, answer, link: page(req) },
  })
}
