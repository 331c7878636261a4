'use client'

import { LoaderCircle, PhoneCall, ThumbsDown, ThumbsUp, UserRound } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import { longestQuestion } from '@/src/domain/assistant/kinds'
import { Composer } from '@/src/features/chat/components/Composer'
import { post } from '@/src/features/chat/post'
import { callHref } from '@/src/features/service/calls/address'
import { Button, ButtonLink } from '@/src/ui/Button'
import { cx } from '@/src/ui/cx'
import { AnswerBody } from '../components/AnswerBody'
import { AnswerText } from '../components/AnswerText'
import type { Turn } from './answer'
import { useThread } from './useThread'

type Props = {
  /** Goes on in a conversation with a colleague. */
  onHandedOver: (conversation: number) => void
  /** Whether a colleague can be had now. */
  chatOpen: boolean
}

const stuck = 'Ik kom er met de assistent niet uit. Kunnen jullie mij verder helpen?'
const handed = z.object({ id: z.number() })
const examples = ['Hoeveel punten heb ik nog nodig?', 'Wanneer moet mijn visitatie?', 'Hoe vraag ik een VOG aan?']

/** Talking with the assistant in the panel (KS-SRV-9). */
export function Thread({ onHandedOver, chatOpen }: Props) {
  const { turns, ask, again, rate, thread } = useThread()
  const [told, setTold] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const key = useRef(crypto.randomUUID())
  const end = useRef<HTMLDivElement>(null)
  const last = turns.at(-1)
  const answered = turns.filter(({ answer }) => answer).length
  useEffect(() => {
    // The question goes to the top of what is seen, so that an answer is read from its beginning.
    if (turns.length > 0 || answered > 0) end.current?.previousElementSibling?.scrollIntoView({ block: 'start' })
  }, [turns.length, answered])

  const handOver = async () => {
    setBusy(true)
    // With the thread, what was asked and answered here becomes the beginning of the conversation.
    const first = { page: window.location.pathname, body: stuck, clientKey: key.current, thread: thread() }
    const reply = await post('/api/conversations/start', first)
    setBusy(false)
    const read = reply.ok ? handed.safeParse(reply.body) : null
    if (read?.success) onHandedOver(read.data.id)
    else setTold(reply.ok ? 'Doorzetten lukt nu even niet.' : reply.message)
  }

  return (
    <>
      <div
        aria-label="Vragen en antwoorden"
        aria-live="polite"
        className="grid min-h-0 flex-1 content-start gap-4 overflow-y-auto overscroll-contain px-4 py-4"
        role="log"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {turns.length === 0 && <Welcome onAsk={ask} />}
        {turns.map((turn) => (
          <OneTurn again={again} key={turn.clientKey} rate={rate} turn={turn} />
        ))}
        <div ref={end} />
      </div>
      {last?.answer && last.answer.offers.length > 0 && (
        <div className="grid gap-2 border-line border-t px-4 py-3">
          <p className="text-sm">{told ?? 'Kom je er niet uit? Dan helpt een medewerker je verder.'}</p>
          <div className="flex flex-wrap gap-2">
            {last.answer.offers.includes('chat') && chatOpen && (
              <Button busy={busy} icon={UserRound} onClick={handOver} size="small" variant="secondary">
                Door naar een medewerker
              </Button>
            )}
            <ButtonLink href={callHref()} icon={PhoneCall} prefetch={false} size="small" variant="secondary">
              Plan een belafspraak
            </ButtonLink>
          </div>
        </div>
      )}
      <Composer
        draft="assistent"
        label="Je vraag aan de assistent"
        longest={longestQuestion}
        onSend={(question) => ask(question)}
      />
    </>
  )
}

function Welcome({ onAsk }: { onAsk: (question: string) => void }) {
  return (
    <div className="grid gap-3">
      <p>
        Ik ben een computerprogramma. Ik zoek in de kennisbank, de documenten en je eigen dossier, en laat zien waar het
        antwoord staat. Besluiten neem ik niet.
      </p>
      <div className="grid justify-items-start gap-2">
        <p className="font-semibold text-sm">Bijvoorbeeld</p>
        {examples.map((example) => (
          <button
            className="min-h-10 cursor-pointer rounded-m bg-brand-tint px-3.5 py-1.5 text-left text-brand-deep text-sm hover:underline"
            key={example}
            onClick={() => onAsk(example)}
            type="button"
          >
            {example}
          </button>
        ))}
      </div>
    </div>
  )
}

type TurnProps = { turn: Turn; again: (turn: Turn) => void; rate: (turn: Turn, helpful: boolean) => void }

function OneTurn({ turn, again, rate }: TurnProps) {
  const { question, answer, written, failed } = turn
  return (
    <div className="grid scroll-mt-4 gap-3">
      <p className="max-w-[85%] justify-self-end whitespace-pre-wrap rounded-m rounded-br-s bg-brand px-3.5 py-2.5 text-on-brand [overflow-wrap:anywhere]">
        <span className="sr-only">Jij: </span>
        {question}
      </p>
      {answer && (
        <div className="grid max-w-[92%] gap-2 justify-self-start">
          <div className="rounded-m rounded-bl-s bg-sunken px-3.5 py-2.5 [overflow-wrap:anywhere]">
            <span className="sr-only">Assistent: </span>
            <AnswerBody answer={answer} mark={`hulp-antwoord-${answer.id}`} />
          </div>
          {answer.kind !== 'refused' && <Rating rate={rate} turn={turn} />}
        </div>
      )}
      {!answer && written && (
        <div className="max-w-[92%] justify-self-start rounded-m rounded-bl-s bg-sunken px-3.5 py-2.5 [overflow-wrap:anywhere]">
          <span className="sr-only">Assistent: </span>
          <AnswerText id={`hulp-${turn.clientKey}`} sources={[]} text={written} />
        </div>
      )}
      {!answer && !failed && (
        <p className="flex items-center gap-2 text-ink-soft text-sm">
          <LoaderCircle aria-hidden className="size-4 animate-spin motion-reduce:animate-none" />
          {written ? 'De assistent schrijft …' : 'De assistent zoekt het op …'}
        </p>
      )}
      {failed && (
        <div className="grid justify-items-start gap-2 text-sm">
          <p className="text-stop">{failed}</p>
          <Button onClick={() => again(turn)} size="small" variant="secondary">
            Probeer opnieuw
          </Button>
        </div>
      )}
    </div>
  )
}

const mark = 'inline-grid size-9 cursor-pointer place-items-center rounded-full hover:bg-sunken'

function Rating({ turn, rate }: Pick<TurnProps, 'turn' | 'rate'>) {
  const { helpful } = turn
  return (
    <p className="flex items-center gap-1 text-ink-soft text-xs">
      {helpful === null ? 'Had je hier iets aan?' : 'Dank je wel.'}
      <button
        aria-label="Ja, dit hielp"
        aria-pressed={helpful === true}
        className={cx(mark, helpful === true && 'text-ok')}
        onClick={() => rate(turn, true)}
        type="button"
      >
        <ThumbsUp aria-hidden className="size-4" />
      </button>
      <button
        aria-label="Nee, dit hielp niet"
        aria-pressed={helpful === false}
        className={cx(mark, helpful === false && 'text-stop')}
        onClick={() => rate(turn, false)}
        type="button"
      >
        <ThumbsDown aria-hidden className="size-4" />
      </button>
    </p>
  )
}
