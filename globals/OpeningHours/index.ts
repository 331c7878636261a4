import type { GlobalConfig } from 'payload'
import { globalAccess } from '@/src/access/compose'
import { everywhere, signedIn } from '@/src/access/rules'
import { openingHoursFields } from './fields'

/** When members can be called, and by whom (KS-SRV-7). All times are those of a Dutch clock. */
export const OpeningHours: GlobalConfig = {
  slug: 'opening-hours',
  label: 'Openingstijden en bellen',
  admin: { group: 'Service' },
  access: globalAccess({ read: signedIn, update: everywhere('managePortal') }),
  lockDocuments: false,
  fields: openingHoursFields,
}
