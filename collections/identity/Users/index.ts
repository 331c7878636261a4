import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/src/access/compose'
import { everywhere, nobody } from '@/src/access/rules'
import { isStaff } from '@/src/access/viewer'
import { env } from '@/src/lib/env'
import { readAccounts } from './access'
import { closedEndpoints } from './endpoints/closed'
import { credentialEndpoints } from './endpoints/credentials'
import { secondFactorEndpoints } from './endpoints/second-factor'
import { sessionEndpoints } from './endpoints/sessions'
import { askSecondFactor } from './hooks/askSecondFactor'
import { checkNewPassword } from './hooks/checkNewPassword'
import { hideToken } from './hooks/hideToken'
import { lockBeforeUpdate } from './hooks/lockBeforeUpdate'

/** Credentials only. What someone may do lives in `memberships`; who they are in `therapists`. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Account', plural: 'Accounts' },
  admin: { group: 'Beheer', useAsTitle: 'email', defaultColumns: ['email', 'updatedAt'] },
  access: {
    ...collectionAccess({
      read: nobody,
      // A new account belongs to no organisation yet, so who has one organisation in hand can't make it.
      create: everywhere('manageAccounts'),
      // Password and address change only with the current password, or with a link from a mail (operations/).
      update: nobody,
      delete: nobody,
      // On this collection it decides who may open the back office at all.
      admin: isStaff,
    }),
    read: readAccounts,
  },
  auth: {
    tokenExpiration: 60 * 60 * 8,
    useSessions: true,
    // Our own limits run before any hash (operations/login.ts); Payload's counter would deadlock with our row lock.
    maxLoginAttempts: 0,
    cookies: { sameSite: 'Lax', secure: env.SERVER_URL.startsWith('https:') },
  },
  lockDocuments: false,
  endpoints: [...sessionEndpoints, ...credentialEndpoints, ...secondFactorEndpoints, ...closedEndpoints],
  hooks: {
    beforeOperation: [lockBeforeUpdate],
    beforeValidate: [checkNewPassword],
    beforeLogin: [askSecondFactor],
    afterMe: [hideToken],
  },
  fields: [],
}
