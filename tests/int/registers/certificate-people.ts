import { issueCertificate } from '@/collections/registers/Certificates/issue'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { asSystem } from '@/src/lib/local-api'
import type { Certificate } from '@/src/payload-types'
import { systemRequest } from '@/tests/support/payload'
import type { PersonaName } from '@/tests/support/personas'
import { daysAgo, type RegisterSlug, registered } from './people'

/** A certificate as it stands in the database. */
export async function certificate(id: number): Promise<Certificate> {
  const req = await systemRequest()
  return req.payload.findByID({ collection: 'certificates', id, ...asSystem(req, 'look') })
}

/** A new certificate of a member in a register. */
export async function issuedTo(
  who: PersonaName,
  start: CalendarDate = daysAgo(200),
  register: RegisterSlug = 'kckz',
): Promise<Certificate> {
  const { id, period } = await registered(who, register, start)
  return certificate(await issueCertificate(await systemRequest(), { registration: id, period }))
}
