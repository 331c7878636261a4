import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/sql'
import { aProvider } from '@/tests/factories/accreditation'
import { aMembership } from '@/tests/factories/users'
import { type DemoProvider, providers } from '../data/providers'
import type { MakeAccount } from './accounts'
import type { Organisations } from './identity'

/** Who a provider is in the demo: its row, and who writes for it. */
export type SeededProvider = DemoProvider & { id: number; user: number; person: string }

/** The account of the demo that works for the first provider. */
const demoContact = { email: 'opleider@demo.test', name: 'Academie voor Kraamzorg' }

/** The providers with their contact persons; the demo account belongs to the first one. */
export async function seedProviders(
  req: PayloadRequest,
  to: Organisations,
  account: MakeAccount,
): Promise<SeededProvider[]> {
  const seeded: SeededProvider[] = []
  for (const [index, provider] of providers.entries()) {
    const { name, slug, place, about, contact } = provider
    const { id } = await aProvider(req, {
      name,
      slug,
      place,
      about,
      email: `scholing@${slug}.test`,
      phone: `0${30 + index} 555 01 ${10 + index}`,
      website: `https://www.${slug}.test`,
    })
    const person = contact ?? demoContact
    const user = contact ? await account(contact.email) : await userOf(req, demoContact.email)
    if (contact) {
      const organisation = to[provider.at]
      await aMembership(req, { user, role: 'provider', displayName: contact.name, organisation, provider: id })
    } else {
      await query(req, sql`UPDATE memberships SET provider_id = ${id} WHERE user_id = ${user} AND role = 'provider'`)
    }
    seeded.push({ ...provider, id, user, person: person.name })
  }
  return seeded
}

async function userOf(req: PayloadRequest, email: string): Promise<number> {
  const [row] = await query(req, sql`SELECT id FROM users WHERE email = ${email}`)
  return Number(row?.id)
}
