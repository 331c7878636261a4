import type { Outcome } from '@/src/domain/keurmerk/labels'
import { endOf, type RoundDays, type RoundStage } from '@/src/domain/keurmerk/round'
import { dutchCount, dutchDate } from '@/src/domain/shared/dutch'
import type { Tone } from '@/src/ui/tone'

type Standing = { sent: boolean; reported: boolean; sentAgain: boolean; decided: boolean; outcome: Outcome | null }

/** Where a self-evaluation stands, in a few words with their colour. */
export function standingWords(
  stage: RoundStage,
  { sent, reported, sentAgain, outcome }: Standing,
): { tone: Tone; text: string } {
  if (outcome === 'granted') return { tone: 'ok', text: 'Keurmerk toegekend' }
  if (outcome !== null) return { tone: 'stop', text: 'Niet toegekend' }
  if (stage === 'ahead') return { tone: 'info', text: 'Aangemeld' }
  if (!sent)
    return stage === 'open' ? { tone: 'wait', text: 'Nog te versturen' } : { tone: 'stop', text: 'Niets verstuurd' }
  if (!reported) return { tone: 'info', text: 'Verstuurd, wordt beoordeeld' }
  if (sentAgain) return { tone: 'info', text: 'Herkwalificatie verstuurd' }
  if (stage === 'requalifying') return { tone: 'wait', text: 'Nog aan te vullen' }
  return { tone: 'wait', text: 'Voldoet nog niet' }
}

/** How long something is still possible, counted to the end of its last day. */
export function timeLeft(until: string, now: Date): string {
  const hours = Math.floor((endOf(until).getTime() - now.getTime()) / 3_600_000)
  if (hours < 0) return `gesloten na ${dutchDate(until)}`
  if (hours < 1) return 'nog minder dan een uur'
  if (hours < 48) return `nog ${dutchCount(hours, 'uur', 'uur')}`
  return `nog ${dutchCount(Math.floor(hours / 24), 'dag', 'dagen')}, tot en met ${dutchDate(until)}`
}

/** What a round does when, for a list of facts. */
export const roundFacts = (days: RoundDays): { name: string; value: string }[] => [
  { name: 'Vragenlijst open', value: `${dutchDate(days.opensOn)} tot en met ${dutchDate(days.closesOn)}` },
  { name: 'Rapport', value: `uiterlijk ${dutchDate(days.reportsOn)}` },
  {
    name: 'Herkwalificatie',
    value: `${dutchDate(days.requalifiesFrom)} tot en met ${dutchDate(days.requalifiesUntil)}`,
  },
  { name: 'Besluit', value: dutchDate(days.decidesOn) },
]
