import { z } from 'zod'

const basis = z.object({ title: z.string(), text: z.string(), href: z.string() })

/** An answer of the assistant as the browser gets it (KS-SRV-9). */
export const shownAnswer = z.object({
  id: z.number(),
  thread: z.string(),
  kind: z.enum(['passages', 'dossier', 'refused', 'unknown']),
  text: z.string(),
  sources: z.array(z.object({ n: z.number(), title: z.string(), href: z.string(), excerpt: z.string() })),
  rule: basis.nullish().transform((rule) => rule ?? null),
  record: basis.nullish().transform((record) => record ?? null),
  offers: z.array(z.enum(['chat', 'call'])),
})

export type ShownAnswer = z.infer<typeof shownAnswer>

/** A question, and what came of it. */
export type Turn = {
  clientKey: string
  question: string
  answer: ShownAnswer | null
  /** What a model has written so far; the answer itself takes its place. */
  written: string
  /** Why there is no answer; null while it is looked for. */
  failed: string | null
  /** Whether it helped, once that was said. */
  helpful: boolean | null
}

export type ThreadEvent =
  | { type: 'asked'; clientKey: string; question: string }
  | { type: 'written'; clientKey: string; text: string }
  | { type: 'answered'; clientKey: string; answer: ShownAnswer }
  | { type: 'failed'; clientKey: string; why: string }
  | { type: 'rated'; clientKey: string; helpful: boolean | null }

/** A talk with the assistant after something happened. Asked again, a question keeps its place. */
export function threadAfter(turns: readonly Turn[], event: ThreadEvent): readonly Turn[] {
  const { clientKey } = event
  const change = (more: Partial<Turn>) =>
    turns.map((turn) => (turn.clientKey === clientKey ? { ...turn, ...more } : turn))
  switch (event.type) {
    case 'asked':
      return turns.some((turn) => turn.clientKey === clientKey)
        ? change({ failed: null })
        : [...turns, { clientKey, question: event.question, answer: null, written: '', failed: null, helpful: null }]
    case 'written':
      return turns.map((turn) =>
        turn.clientKey === clientKey ? { ...turn, written: `${turn.written} ${event.text}`.trim() } : turn,
      )
    case 'answered':
      return change({ answer: event.answer, written: '', failed: null })
    case 'failed':
      return change({ failed: event.why, written: '' })
    case 'rated':
      return change({ helpful: event.helpful })
  }
}
