import { describe, expect, it } from 'vitest'
import { isShownTo, plainText } from '@/src/domain/chat/messages'
import { type Move, moves, statusAfter, whyNotMove } from '@/src/domain/chat/moves'
import { transcript } from '@/src/domain/chat/transcript'

const waiting = { status: 'waiting', assignee: null, staffName: null } as const
const mine = { status: 'active', assignee: 1, staffName: 'Sanne' } as const
const theirs = { status: 'active', assignee: 2, staffName: 'Nadia' } as const
const closed = { status: 'closed', assignee: 1, staffName: 'Sanne' } as const
const orphan = { status: 'active', assignee: null, staffName: 'Sanne' } as const

describe('KS-SRV-8: what is done with a conversation', () => {
  it.each<[string, Move[], Parameters<typeof whyNotMove>[2]]>([
    ['that waits', ['take', 'handover', 'close'], waiting],
    ['of one’s own', ['take', 'release', 'handover', 'close'], mine],
    ['of a colleague', ['release', 'handover', 'close'], theirs],
    ['of somebody whose account is gone', ['take', 'release', 'handover', 'close'], orphan],
    ['that is closed', [], closed],
  ])('%s: %j', (_, can, standing) => {
    expect(moves.filter((move) => whyNotMove(move, 'staff', standing, 1) === null)).toEqual(
      moves.filter((move) => can.includes(move)),
    )
  })

  it('names who has it, and lets a member or visitor only close', () => {
    expect(whyNotMove('take', 'staff', theirs, 1)).toContain('Nadia')
    expect(whyNotMove('take', 'staff', closed, 1)).toBe('Dit gesprek is al afgesloten.')
    for (const side of ['member', 'visitor'] as const) {
      expect(moves.filter((move) => whyNotMove(move, side, mine, null) === null)).toEqual(['close'])
    }
    expect(moves.map(statusAfter)).toEqual(['active', 'waiting', 'active', 'closed'])
  })
})

describe('KS-SRV-8: what is kept of a message', () => {
  it.each([
    [
      'what was typed, as it was typed',
      'a < b & "c"\n<script>alert(1)</script>',
      'a < b & "c"\n<script>alert(1)</script>',
    ],
    ['one kind of line end', 'a\r\nb\rc', 'a\nb\nc'],
    ['nothing that can’t be seen', 'a\u0000b\u202Ec\u2066d\u0007\te', 'abcd\te'],
    ['no wall of empty lines', `a${'\n'.repeat(50)}b`, 'a\n\n\nb'],
    ['nothing around it', '  \n a \n ', 'a'],
    ['emoji and letters of every alphabet', 'Goed 👍🏽 ñ ж 漢', 'Goed 👍🏽 ñ ж 漢'],
  ])('%s', (_, typed, kept) => {
    expect(plainText(typed)).toBe(kept)
    expect(plainText(plainText(typed))).toBe(kept)
  })

  it('shows notes to nobody but who works here', () => {
    expect([isShownTo('member', { internal: true }), isShownTo('visitor', { internal: true })]).toEqual([false, false])
    expect([isShownTo('staff', { internal: true }), isShownTo('member', { internal: false })]).toEqual([true, true])
  })
})

describe('KS-SRV-8: a transcript', () => {
  const line = {
    author: 'member',
    name: null,
    body: 'Hallo',
    file: null,
    sentAt: new Date('2026-11-23T09:05:00Z'),
  } as const
  it('says who said what when, with the day once, on a Dutch clock', () => {
    const text = transcript(
      [
        line,
        { ...line, author: 'staff', name: 'Sanne', body: 'Dag!\nZeg het maar.' },
        { ...line, body: '', file: 'vog.pdf', sentAt: new Date('2026-11-24T09:05:00Z') },
      ],
      'Alice',
    )
    expect(text).toBe(
      [
        '23-11-2026',
        '10:05 Alice: Hallo',
        '10:05 Sanne: Dag!',
        '      Zeg het maar.',
        '',
        '24-11-2026',
        '10:05 Alice: [bestand: vog.pdf]',
      ].join('\n'),
    )
  })
})
