'use client'

import { Check, CheckCheck, Clock3, Paperclip, RotateCw, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { timeOf } from '@/src/domain/service/slots'
import { formatFileSize } from '@/src/lib/format'
import { cx } from '@/src/ui/cx'
import type { Conversation, Pending } from '../conversation'
import type { ShownMessage } from '../types'
import { useStayAtEnd } from '../useStayAtEnd'

type Props = {
  conversation: Conversation
  /** Where a file of the conversation is read. */
  fileHref: (id: number) => string
  again: (clientKey: string) => void
  drop: (clientKey: string) => void
}

const small = 'inline-flex min-h-8 items-center gap-1.5 rounded-s px-2 font-semibold text-xs hover:bg-sunken'

/** Everything said, oldest first; stays at the end unless one reads back. */
export function Messages({ conversation, fileHref, again, drop }: Props) {
  const { messages, pending, readByOther } = conversation
  const box = useStayAtEnd(messages.length + pending.length)
  return (
    <div
      aria-label="Berichten"
      aria-live="polite"
      className="grid min-h-0 flex-1 content-start gap-3 overflow-y-auto overscroll-contain px-4 py-4"
      role="log"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
      tabIndex={0}
      {...box}
    >
      {messages.map((message) =>
        message.author === 'system' ? (
          <p className="px-4 text-center text-ink-soft text-sm" key={message.seq}>
            {message.body}
          </p>
        ) : (
          <Bubble
            body={message.body}
            file={message.file}
            fileHref={fileHref}
            key={message.seq}
            own={message.own}
            who={speaker(message)}
          >
            <time dateTime={message.sentAt}>{timeOf(new Date(message.sentAt))}</time>
            {message.own && <Read read={message.seq <= readByOther} />}
          </Bubble>
        ),
      )}
      {pending.map((one) => (
        <OnItsWay again={again} drop={drop} fileHref={fileHref} key={one.clientKey} pending={one} />
      ))}
    </div>
  )
}

function speaker({ own, author, name }: ShownMessage): string {
  if (own) return 'Jij'
  if (author === 'assistant') return 'Assistent'
  return name ?? (author === 'staff' ? 'Medewerker' : 'Bezoeker')
}

const Read = ({ read }: { read: boolean }) =>
  read ? (
    <span className="inline-flex items-center gap-1">
      <CheckCheck aria-hidden className="size-3.5" />
      gelezen
    </span>
  ) : (
    <span className="inline-flex items-center gap-1">
      <Check aria-hidden className="size-3.5" />
      verstuurd
    </span>
  )

type BubbleProps = {
  who: string
  own: boolean
  body: string
  file: { id: number; name: string; size: number } | null
  fileHref: (id: number) => string
  children: ReactNode
}

function Bubble({ who, own, body, file, fileHref, children }: BubbleProps) {
  return (
    <div className={cx('grid max-w-[85%] gap-1', own ? 'justify-self-end' : 'justify-self-start')}>
      <p className={cx('text-ink-soft text-xs', own && 'sr-only')}>{who}</p>
      <div
        className={cx(
          'rounded-m px-3.5 py-2.5 [overflow-wrap:anywhere]',
          own ? 'rounded-br-s bg-brand text-on-brand' : 'rounded-bl-s bg-sunken text-ink',
        )}
      >
        {body && <p className="whitespace-pre-wrap">{body}</p>}
        {file && (
          <a
            className="mt-1 inline-flex items-center gap-1.5 text-sm underline underline-offset-3"
            href={fileHref(file.id)}
            rel="noopener"
            target="_blank"
          >
            <Paperclip aria-hidden className="size-4 shrink-0" />
            {file.name} ({formatFileSize(file.size)})<span className="sr-only"> opent in een nieuw tabblad</span>
          </a>
        )}
      </div>
      <p className={cx('flex items-center gap-2 text-ink-soft text-xs', own && 'justify-end')}>{children}</p>
    </div>
  )
}

type OnItsWayProps = Pick<Props, 'again' | 'drop' | 'fileHref'> & { pending: Pending }

function OnItsWay({ pending: { clientKey, body, file, failed }, again, drop, fileHref }: OnItsWayProps) {
  return (
    <div className="grid gap-1">
      <Bubble body={body} file={file} fileHref={fileHref} own who="Jij">
        {failed === null ? (
          <span className="inline-flex items-center gap-1">
            <Clock3 aria-hidden className="size-3.5" />
            wordt verstuurd
          </span>
        ) : (
          <span className="font-semibold text-stop">Niet verstuurd</span>
        )}
      </Bubble>
      {failed !== null && (
        <div className="grid max-w-[85%] justify-items-end gap-1 justify-self-end text-right">
          <p className="text-sm text-stop">{failed}</p>
          <div className="flex flex-wrap gap-1">
            <button className={cx(small, 'text-brand')} onClick={() => again(clientKey)} type="button">
              <RotateCw aria-hidden className="size-3.5" />
              Probeer opnieuw
            </button>
            <button className={cx(small, 'text-ink-soft')} onClick={() => drop(clientKey)} type="button">
              <Trash2 aria-hidden className="size-3.5" />
              Weg ermee
            </button>
          </div>
        </div>
      )}
    </div>
  )
}
