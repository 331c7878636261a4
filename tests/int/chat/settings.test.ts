import { describe, expect, it } from 'vitest'
import { rest } from '@/tests/support/rest'

const save = (json: object, who: 'admin' | 'support' = 'admin') =>
  rest(who).post('/api/globals/chat-settings', { json })
const block = (from: string, until: string, weekday = '1') => ({ weekday, from, until })

describe('KS-SRV-8: hours of the chat are kept only when they can be', () => {
  it.each([
    ['an end before the begin', [block('12:00', '10:00')], 'hours.0.until', /na 12:00/],
    ['no time', [block('10 uur', '12:00')], 'hours.0.from', /uu:mm/],
    [
      'blocks that overlap',
      [block('10:00', '12:00'), block('11:00', '13:00')],
      'hours.1.from',
      /10:00 tot 12:00 op maandag/,
    ],
  ])('%s', { timeout: 60_000 }, async (_name, hours, field, message) => {
    const { status, body } = await save({ hours })
    expect(status).toBe(400)
    const [error] = body.errors
    expect(error.field).toBe(field)
    expect(error.message).toMatch(message)
  })

  it('good ones are, by who manages the portal only', async () => {
    const hours = [block('10:00', '12:00'), block('14:00', '16:00'), block('10:00', '12:00', '2')]
    expect((await save({ hours }, 'support')).status).toBe(403)
    expect((await save({ hours })).status).toBe(200)
    const { body } = await rest('admin').get('/api/globals/chat-settings')
    expect(body.hours).toMatchObject(hours)
  })
})
