import { expect } from 'vitest'
import { rest } from '@/tests/support/rest'

const everyDay = ['1', '2', '3', '4', '5', '6', '7']

async function set(json: object): Promise<void> {
  const reply = await rest('admin').post('/api/globals/chat-settings', { json })
  expect(reply.status).toBe(200)
}

/** Opens the chat, whatever day and hour it is. */
export const openChat = (): Promise<void> =>
  set({
    closedOnHolidays: false,
    hours: everyDay.map((weekday) => ({ weekday, from: '00:00', until: '23:59' })),
  })

/** Nobody chats, now or later. */
export const closeChat = (): Promise<void> => set({ hours: [] })
