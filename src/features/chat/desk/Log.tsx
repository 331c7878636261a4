'use client'

import { Check, CheckCheck, Clock3, Paperclip, RotateCw, StickyNote, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { timeOf } from '@/src/domain/service/slots'
import { formatFileSize } from '@/src/lib/format'
import type { Conversation } from '../conversation'
import type { ShownMessage } from '../types'
import { useStayAtEnd } from '../useStayAtEnd'
import look from './chat.module.css'

type Props = {
  conversation: Conversation
  /** The member or visitor. */
  who: string
  again: (clientKey: string) => void
  drop: (clientKey: string) => void
}

/** Everything said and noted, oldest first. Notes have their own colour, mark and word: the member doesn't see them. */
export function Log({ conversation: { messages, pending, readByOther }, who, again, drop }: Props) {
  const box = useStayAtEnd(messages.length + pending.length)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <div aria-label="Berichten" className={look.log} {...box} role="log" tabIndex={0}>
      {messages.map((message) =>
        message.author === 'system' ? (
          <p className={look.system} key={message.seq}>
            {message.body}
          </p>
        ) : (
          <Bubble
            file={message.file}
            key={message.seq}
            kind={kindOf(message)}
            text={message.body}
            who={speaker(message, who)}
          >
            <time dateTime={message.sentAt}>{timeOf(new Date(message.sentAt))}</time>
            {message.author === 'staff' && !message.internal && <Read read={message.seq <= readByOther} />}
          </Bubble>
        ),
      )}
      {pending.map(({ clientKey, body, internal, failed }) => (
        <Bubble file={null} key={clientKey} kind={internal ? 'note' : 'ours'} text={body} who="Jij">
          {failed === null ? (
            <>
              <Clock3 aria-hidden size={14} /> wordt verstuurd
            </>
          ) : (
            <span className={look.failed} role="alert">
              Niet verstuurd. {failed}
              <button onClick={() => again(clientKey)} type="button">
                <RotateCw aria-hidden size={14} /> Probeer opnieuw
              </button>
              <button onClick={() => drop(clientKey)} type="button">
                <Trash2 aria-hidden size={14} /> Weg ermee
              </button>
            </span>
          )}
        </Bubble>
      ))}
    </div>
  )
}

type Kind = 'ours' | 'theirs' | 'note'

function kindOf({ author, internal }: ShownMessage): Kind {
  if (internal) return 'note'
  return author === 'staff' ? 'ours' : 'theirs'
}

function speaker({ own, author, name }: ShownMessage, who: string): string {
  if (own) return 'Jij'
  if (author === 'assistant') return 'Assistent'
  return author === 'staff' ? (name ?? 'Collega') : who
}

const Read = ({ read }: { read: boolean }) =>
  read ? (
    <>
      <CheckCheck aria-hidden size={14} /> gelezen
    </>
  ) : (
    <>
      <Check aria-hidden size={14} /> verstuurd
    </>
  )

type BubbleProps = { kind: Kind; who: string; text: string; file: ShownMessage['file']; children: ReactNode }

function Bubble({ kind, who, text, file, children }: BubbleProps) {
  return (
    <div className={look.bubble} data-kind={kind}>
      <p className={look.who}>
        {kind === 'note' && (
          <strong>
            <StickyNote aria-hidden size={14} /> Notitie, alleen voor collega’s
          </strong>
        )}
        {who}
      </p>
      <div className={look.text}>
        {text}
        {file && (
          <a href={`/api/files/${file.id}/content`} rel="noopener" target="_blank">
            <Paperclip aria-hidden size={16} /> {file.name} ({formatFileSize(file.size)})
            <span className={look.hidden}> opent in een nieuw tabblad</span>
          </a>
        )}
      </div>
      <p className={look.when}>{children}</p>
    </div>
  )
}
