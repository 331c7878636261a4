import { describe, expect, it } from 'vitest'
import { usualBlocks } from '@/src/domain/chat/hours'
import { hoursInWords } from '@/src/features/chat/hours'
import { chatSentence, conversationTitle, whenOpens } from '@/src/features/chat/words'

const block = (weekday: number, from: string, until: string) => ({ weekday, from, until })

describe('KS-SRV-8: the hours of the chat in words', () => {
  it('says the usual ones in one line', () => {
    expect(hoursInWords(usualBlocks)).toEqual([
      { days: 'maandag tot en met vrijdag', hours: '10:00 tot 12:00 en 14:00 tot 16:00' },
    ])
  })

  it('gives days with other hours a line of their own, in the order of the week and of the day', () => {
    expect(
      hoursInWords([
        block(5, '13:00', '14:00'),
        block(1, '14:00', '16:00'),
        block(1, '10:00', '12:00'),
        block(2, '10:00', '12:00'),
        block(2, '14:00', '16:00'),
        block(4, '13:00', '14:00'),
        block(7, '13:00', '14:00'),
      ]),
    ).toEqual([
      { days: 'maandag en dinsdag', hours: '10:00 tot 12:00 en 14:00 tot 16:00' },
      { days: 'donderdag, vrijdag en zondag', hours: '13:00 tot 14:00' },
    ])
  })

  it('leaves out what can’t be, and says nothing where there is none', () => {
    expect(hoursInWords([])).toEqual([])
    expect(hoursInWords([block(1, '12:00', '12:00'), block(2, '13:00', '12:00')])).toEqual([])
  })
})

describe('KS-SRV-8: what one can count on now', () => {
  const now = new Date('2026-11-23T08:30:00Z')
  it.each([
    ['2026-11-23T13:00:00Z', 'vandaag om 14:00'],
    ['2026-11-24T09:00:00Z', 'morgen om 10:00'],
    ['2026-11-30T09:00:00Z', 'maandag 30 november om 10:00'],
    ['2027-03-29T08:00:00Z', 'maandag 29 maart om 10:00'],
  ])('opens at %s: %s', (opensAt, words) => expect(whenOpens(new Date(opensAt), now)).toBe(words))

  it('counts tomorrow by the Dutch day', () => {
    // Half past midnight in the Netherlands is still the day before in UTC.
    expect(whenOpens(new Date('2026-11-24T09:00:00Z'), new Date('2026-11-23T23:30:00Z'))).toBe('vandaag om 10:00')
  })

  it('says until when, whether anybody is there, and why it is closed', () => {
    const until = '2026-11-23T11:00:00Z'
    expect(chatSentence({ open: true, until, staffPresent: true }, now)).toBe(
      'Je kunt nu chatten met een medewerker, tot 12:00.',
    )
    expect(chatSentence({ open: true, until, staffPresent: false }, now)).toContain('Het kan even duren')
    expect(chatSentence({ open: false, opensAt: '2026-12-28T09:00:00Z', because: 'Tweede kerstdag' }, now)).toBe(
      'Tweede kerstdag. De chat is nu dicht. We zijn er weer maandag 28 december om 10:00.',
    )
    expect(chatSentence({ open: false, opensAt: null, because: null }, now)).toBe('De chat is nu dicht.')
  })

  it('names who one talks with', () => {
    expect(conversationTitle('waiting', null)).toBe('Chat met een medewerker')
    expect(conversationTitle('active', 'Nadia')).toBe('Chat met Nadia')
    expect(conversationTitle('closed', 'Nadia')).toBe('Gesprek afgesloten')
  })
})
