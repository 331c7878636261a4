import { BookOpen } from 'lucide-react'
import { Alert } from '@/src/ui/Alert'
import { Button, ButtonLink } from '@/src/ui/Button'
import { type ChatStatus, chatSentence } from '../words'

/** Nobody chats now: when somebody does, and where an answer may stand. */
export function ClosedNow({ status, onAgain }: { status: ChatStatus | null; onAgain: () => void }) {
  return (
    <div className="grid content-start gap-4 overflow-y-auto p-5">
      {status ? (
        <p>{chatSentence(status, new Date())}</p>
      ) : (
        <>
          <Alert title="We kunnen nu niet zien of de chat open is." tone="wait">
            Controleer je verbinding.
          </Alert>
          <div>
            <Button onClick={onAgain} variant="secondary">
              Probeer opnieuw
            </Button>
          </div>
        </>
      )}
      <p>Misschien staat je antwoord al in de kennisbank.</p>
      <div>
        <ButtonLink
          href="/kennisbank"
          icon={BookOpen}
          prefetch={false}
          rel="noopener"
          target="_blank"
          variant="secondary"
        >
          Zoek in de kennisbank
          <span className="sr-only"> opent in een nieuw tabblad</span>
        </ButtonLink>
      </div>
    </div>
  )
}
