import { describe, expect, it } from 'vitest'
import { type CallAction, whyNotCall } from '@/src/domain/service/calls'
import type { CallStatus } from '@/src/domain/service/labels'

const start = new Date('2026-11-24T09:00:00Z')
const before = new Date('2026-11-24T08:00:00Z')
const yesterday = new Date('2026-11-23T09:00:00Z')
const after = new Date('2026-11-24T09:20:00Z')

describe('KS-SRV-7: what can be done with a call', () => {
  it.each<[CallAction, 'member' | 'staff', CallStatus, Date, string | null]>([
    ['cancel', 'member', 'booked', before, null],
    ['cancel', 'member', 'booked', start, 'Het is al tijd voor deze belafspraak. Annuleren kan niet meer.'],
    ['cancel', 'member', 'cancelled', before, 'Deze belafspraak staat al op “geannuleerd”.'],
    ['cancel', 'staff', 'booked', after, null],
    ['cancel', 'staff', 'called', after, 'Deze belafspraak staat al op “gesproken”.'],
    ['called', 'staff', 'booked', before, null],
    ['called', 'staff', 'booked', yesterday, 'Dit kan vanaf de dag van de belafspraak.'],
    ['called', 'staff', 'missed', after, null],
    ['called', 'staff', 'called', after, 'Deze belafspraak staat al op “gesproken”.'],
    ['called', 'staff', 'cancelled', after, 'Deze belafspraak staat al op “geannuleerd”.'],
    ['missed', 'staff', 'booked', before, 'Dit kan vanaf het tijdstip van de belafspraak.'],
    ['missed', 'staff', 'booked', start, null],
    ['missed', 'staff', 'called', after, null],
  ])('%s by %s of one that is %s', (action, by, status, now, expected) => {
    expect(whyNotCall(action, by, { status, start }, now)).toBe(expected)
  })
})
