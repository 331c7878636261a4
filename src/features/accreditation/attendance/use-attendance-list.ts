import { useState } from 'react'
import { type ParticipantList, readParticipants } from '@/src/domain/accreditation/participant-list'
import { type AnswerRow, checkedList } from './check-rows'
import { ListRefused, sendList } from './send-list'
import type { Checked, ComponentNames } from './types'

const mostBytes = 5 * 1024 * 1024
const mostRows = 10_000

const tooMany = `Dit zijn meer dan ${mostRows} regels. Verdeel de lijst.`
const unexpected = 'Dat lukte niet. Probeer het opnieuw.'

type Given = { session: number; components: ComponentNames; onBooked: () => void }
type Ready = { list: ParticipantList; answers: AnswerRow[]; source: 'paste' | 'csv'; key: string }

/** The steps of handing in a list: read it, ask what would become of it, book it. */
export function useAttendanceList({ session, components, onBooked }: Given) {
  const [ready, setReady] = useState<Ready | null>(null)
  const [checked, setChecked] = useState<Checked | null>(null)
  const [booked, setBooked] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null)

  const forget = () => {
    setReady(null)
    setChecked(null)
    setBooked(false)
  }

  const attempt = async (total: number, work: (onProgress: (done: number) => void) => Promise<void>) => {
    setProblem(null)
    setProgress({ done: 0, total })
    try {
      await work((done) => setProgress({ done, total }))
    } catch (error) {
      setProblem(error instanceof ListRefused ? error.message : unexpected)
    } finally {
      setProgress(null)
    }
  }

  const check = async (text: string, source: 'paste' | 'csv') => {
    forget()
    setProblem(null)
    const list = readParticipants(text, new Map(components))
    const rows = list.participants.length + list.unreadable.length
    if (rows === 0) return setProblem('Er staat nog geen nummer. Plak de nummers, of kies een bestand.')
    if (rows > mostRows) return setProblem(tooMany)
    await attempt(list.participants.length, async (onProgress) => {
      const answers = await sendList({ session, participants: list.participants, source, key: null, onProgress })
      setReady({ list, answers, source, key: crypto.randomUUID() })
      setChecked(checkedList(list, answers))
    })
  }

  /** Sends only what was found good: the rest of the list stays as it was shown. */
  const book = async ({ list, answers, source, key }: Ready) => {
    const participants = list.participants.filter((_, index) => answers[index]?.status === 'credited')
    await attempt(participants.length, async (onProgress) => {
      const now = await sendList({ session, participants, source, key, onProgress })
      const sent = now.values()
      const settled = answers.map((answer) => (answer.status === 'credited' ? (sent.next().value ?? answer) : answer))
      setChecked(checkedList(list, settled))
      setBooked(true)
      onBooked()
    })
  }

  return {
    checked,
    booked,
    problem,
    progress,
    busy: progress !== null,
    forget,
    check,
    book: () => (ready ? book(ready) : undefined),
    /** Whether a file may be read at all; says why not. */
    accepts: (file: File): boolean => {
      setProblem(
        file.size > mostBytes ? 'Dit bestand is groter dan 5 MB. Kies een bestand met alleen de nummers.' : null,
      )
      return file.size <= mostBytes
    },
  }
}
