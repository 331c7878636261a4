import type { PayloadRequest } from 'payload'
import type { Role } from '@/src/access/roles'
import { asSystem } from '@/src/lib/local-api'
import type { Membership, User } from '@/src/payload-types'
import { nextNumber } from './sequence'

/** The password of every account that a factory makes; the demo accounts have it too. */
export const factoryPassword = 'Demo-2026!'

/** An account that can log in, without any role. */
export async function aUser(req: PayloadRequest, given: { email?: string; password?: string } = {}): Promise<User> {
  return req.payload.create({
    collection: 'users',
    data: { email: `persoon${nextNumber()}@voorbeeld.test`, password: factoryPassword, ...given },
    ...asSystem(req, 'factory'),
  })
}

/** A role for an account, in one organisation or (null) in all of them. */
export async function aMembership(
  req: PayloadRequest,
  given: { user: number; role: Role; displayName: string; organisation?: number | null; provider?: number | null },
): Promise<Membership> {
  return req.payload.create({
    collection: 'memberships',
    data: { organisation: null, ...given },
    ...asSystem(req, 'factory'),
  })
}
