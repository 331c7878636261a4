import { expect, it } from 'vitest'
import MeetingAttendance from '@/src/app/(provider)/opleider/presentie/[id]/page'
import AttendanceList from '@/src/app/(provider)/opleider/presentie/page'
import Keys from '@/src/app/(provider)/opleider/sleutels/page'
import { draw } from '@/tests/support/draw'
import type { PersonaName } from '@/tests/support/personas'
import { as, rest } from '@/tests/support/rest'
import { registered } from '../registers/people'
import { aKey, aMeeting, otherProvider } from './meeting'

const query = Promise.resolve({})
const meetingPage = (who: PersonaName, id: number) =>
  as(who, async () =>
    draw(await MeetingAttendance({ params: Promise.resolve({ id: String(id) }), searchParams: query })),
  )

it('KK-PRV-1: the pages of attendance show a contact person their own meetings, lists and keys', async () => {
  const { session, provider } = await aMeeting()
  const alice = await registered('alice', 'kckz')
  const list = await as('provider', async () => draw(await AttendanceList({ searchParams: query })))
  expect(list).toContain(`/opleider/presentie/${session}"`)
  expect(list).toContain('Inleveren uiterlijk')

  expect(await meetingPage('provider', session)).toContain('Bekijk de lijst')
  const json = { session, participants: [{ registrationNumber: alice.number }] }
  await rest('provider').post('/api/attendance', { json })
  expect(await meetingPage('provider', session)).toContain(alice.number)

  const coming = await aMeeting({ day: '2099-05-01' })
  expect(await meetingPage('provider', coming.session)).toContain('pas op 1 mei 2099 afgelopen')

  const key = await aKey(provider)
  const keys = await as('provider', async () => draw(await Keys({ searchParams: query })))
  expect(keys).toContain(key.slice(-4))
  expect(keys).not.toContain(key)

  const theirs = await aMeeting({ provider: await otherProvider() })
  await expect(meetingPage('provider', theirs.session)).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
  await expect(meetingPage('alice', session)).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
})
