import { can, collectionAccess } from '@/src/access/compose'
import { nobody, within } from '@/src/access/rules'

/** Trials and their outcomes are for who manages the register; only the program writes them. */
export const trialAccess = collectionAccess({
  read: within('manageRegisters'),
  create: nobody,
  update: nobody,
  delete: nobody,
  admin: can('manageRegisters'),
})
