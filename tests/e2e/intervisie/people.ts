import { randomUUID } from 'node:crypto'
import { addDays, amsterdamDay } from '@/src/domain/shared/calendar-date'
import { referenceNorms } from '@/src/seed/reference/norms'
import { aGroup } from '@/tests/factories/intervisie'
import { anOrganisation } from '@/tests/factories/organisations'
import { aNorm, aPeriod, aRegister, aRegistration } from '@/tests/factories/registers'
import { aTherapist } from '@/tests/factories/therapists'
import { aMembership, aUser } from '@/tests/factories/users'
import { systemRequest } from '@/tests/support/payload'
import { type Account, logIn } from '@/tests/support/session'

export const daysAgo = (days: number): string => addDays(amsterdamDay(new Date()), -days)

/** A register's own letters, from the mark that makes names unique. */
const letters = (mark: string): string =>
  [...mark.slice(0, 5)].map((sign) => String.fromCharCode(65 + Number.parseInt(sign, 16))).join('')

/** Two members of an organisation of their own, both in its register, in one group with a third; and a reviewer. */
export async function aCircle(): Promise<{ author: Account; other: Account; reviewer: Account; mark: string }> {
  const req = await systemRequest()
  const mark = randomUUID().slice(0, 8)
  const { id: organisation } = await anOrganisation(req, { name: `Intervisie ${mark}`, slug: `i-${mark}` })
  const account = async (name: string) => aUser(req, { email: `${name}-${mark}@voorbeeld.test` })
  const reviewer = await account('beoordelaar')
  await aMembership(req, { user: reviewer.id, role: 'reviewer', displayName: 'Marijke Vos', organisation })
  const register = (await aRegister(req, { slug: `i-${mark}`, organisation, numberPrefix: letters(mark) })).id
  for (const norm of referenceNorms.cat) await aNorm(req, register, { ...norm, code: `i-${mark}` })
  const member = async (firstName: string, email?: string) => {
    const user = email ? (await account(email)).id : null
    const given = {
      user,
      organisation,
      membershipNumber: `${firstName[0]}-${mark}`,
      firstName,
      lastName: 'Jansen',
      recognisedOn: '2020-01-01',
    }
    const { id: therapist } = await aTherapist(req, given)
    if (user) await aPeriod(req, (await aRegistration(req, { therapist, register })).id, daysAgo(700))
    return therapist
  }
  const members = [await member('Noor', 'schrijver'), await member('Bram', 'deelnemer'), await member('Els')]
  await aGroup(req, { name: `Groep ${mark}`, members, from: daysAgo(600) })
  return {
    author: await logIn(`schrijver-${mark}@voorbeeld.test`),
    other: await logIn(`deelnemer-${mark}@voorbeeld.test`),
    reviewer: await logIn(reviewer.email),
    mark,
  }
}
