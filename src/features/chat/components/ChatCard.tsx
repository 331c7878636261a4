import { MessagesSquare } from 'lucide-react'
import type { Block } from '@/src/domain/chat/hours'
import { Card } from '@/src/ui/Card'
import { hoursInWords } from '../hours'
import { ChatNow } from './ChatNow'

/** When one can chat, and the way in: in the left column of the service page (KS-SRV-8). */
export function ChatCard({ hours, assistant }: { hours: readonly Block[]; assistant: boolean }) {
  const lines = hoursInWords(hours)
  return (
    <section aria-labelledby="chat-kop" className="scroll-mt-6" id="chat">
      <Card>
        <h2 className="flex items-center gap-2" id="chat-kop">
          <MessagesSquare aria-hidden className="size-5 shrink-0 text-brand" />
          Chatten
        </h2>
        <div className="mt-3 grid gap-3 text-sm">
          {lines.length === 0 ? (
            <p className="text-ink-soft">Er zijn nu geen uren waarop je met een medewerker kunt chatten.</p>
          ) : (
            <>
              <p className="text-ink-soft">Met een medewerker, niet op feestdagen:</p>
              <dl className="grid gap-2">
                {lines.map(({ days, hours: times }) => (
                  <div key={times}>
                    <dt className="font-semibold first-letter:uppercase">{days}</dt>
                    <dd className="num">{times}</dd>
                  </div>
                ))}
              </dl>
            </>
          )}
          <ChatNow assistant={assistant} />
        </div>
      </Card>
    </section>
  )
}
