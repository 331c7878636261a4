import type { GlobalConfig } from 'payload'
import { globalAccess } from '@/src/access/compose'
import { everywhere, signedIn } from '@/src/access/rules'
import { experienceTerms } from '@/src/domain/screening/work-experience'

const count = (name: string, label: string, defaultValue: number, max: number) =>
  ({ name, type: 'number', label, required: true, defaultValue, min: 1, max }) as const

/** Terms of screening and standing: data, not code (KS-PER-3, KS-SCR-2, KS-SCR-3). */
export const ScreeningSettings: GlobalConfig = {
  slug: 'screening-settings',
  label: 'Screeningsinstellingen',
  admin: { group: 'Screening' },
  access: globalAccess({ read: signedIn, update: everywhere('managePortal') }),
  lockDocuments: false,
  fields: [
    { name: 'signUpOpen', type: 'checkbox', label: 'Nieuwe leden kunnen zich aanmelden', defaultValue: true },
    count('conductYears', 'Een VOG is geldig (jaar)', 5, 10),
    count('paymentTermDays', 'Betalingstermijn (dagen)', 30, 90),
    count('reminderDays', 'Herinnering aan wat ontbreekt, om de (dagen)', 14, 90),
    count('hoursPerPoint', 'Werkervaring: uren per studiepunt', experienceTerms.hoursPerPoint, 1000),
    count('mostPoints', 'Werkervaring: hoogstens zoveel studiepunten', experienceTerms.mostPoints, 240),
    count('exportDays', 'Kopie van gegevens op te halen (dagen)', 7, 30),
  ],
}
