import type { PayloadRequest } from 'payload'
import { asSystem } from '@/src/lib/local-api'
import type { OpeningHour } from '@/src/payload-types'

type Given = Partial<Omit<OpeningHour, 'id' | 'createdAt' | 'updatedAt' | 'staff'>> & {
  staff: { account: number; name: string; weekdays?: ('1' | '2' | '3' | '4' | '5' | '6' | '7')[] }[]
}

const everyDay = ['1', '2', '3', '4', '5', '6', '7'] as const

/** Opening hours (KS-SRV-7): every day from eight to eight and at once, unless you say otherwise. */
export const someOpeningHours = (req: PayloadRequest, given: Given) =>
  req.payload.updateGlobal({
    slug: 'opening-hours',
    data: {
      slotMinutes: 15,
      leadMinutes: 0,
      horizonDays: 60,
      liberationDay: true,
      goodFriday: false,
      hours: everyDay.map((weekday) => ({ weekday, from: '08:00', until: '20:00' })),
      closures: [],
      ...given,
    },
    ...asSystem(req, 'opening hours'),
  })
