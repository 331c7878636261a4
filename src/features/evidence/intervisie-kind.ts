import type { z } from 'zod'
import { sessionProblems } from '@/src/domain/intervisie/session-problems'
import { asUser } from '@/src/lib/local-api'
import type { EvidenceKind } from './saved-kinds'
import { sessionSchema } from './schema'

type Sent = z.infer<typeof sessionSchema>

/** Hours that weren't filled in follow from the times, so they aren't sent as empty. */
function typed({ hours, report: _report, ...rest }: Sent) {
  return hours === null && rest.startsAt && rest.endsAt ? rest : { ...rest, hours }
}

/** A session of intervisie, in the form of every kind of evidence (KS-INT-1). Its title is the program's. */
export const sessionKind: EvidenceKind<Sent> = {
  collection: 'intervisie-sessions',
  path: '/intervisie',
  fields: ['date', 'group', 'participants', 'startsAt', 'endsAt', 'hours', 'themes', 'report', 'message'],
  schema: sessionSchema,
  problems: sessionProblems,
  create: (req, data) =>
    req.payload.create({
      collection: 'intervisie-sessions',
      data: { ...typed(data), status: 'draft' },
      ...asUser(req),
    }),
  // What comes from the report of the group says what the report says; its owner only adds files.
  update: (req, id, data) =>
    req.payload.update({
      collection: 'intervisie-sessions',
      id,
      data: data.report === null ? typed(data) : { files: data.files },
      ...asUser(req),
    }),
}
