'use client'

import { ThumbsDown, ThumbsUp } from 'lucide-react'
import { useActionState } from 'react'
import { Alert } from '@/src/ui/Alert'
import { Button } from '@/src/ui/Button'
import { FormErrors } from '@/src/ui/form/FormErrors'
import { Textarea } from '@/src/ui/form/Textarea'
import { giveFeedback } from '../actions'
import { untouched } from '../form-state'

/** Whether the article helped, and of members what was missing (KS-KB-1). Works without JavaScript too. */
export function Feedback({ slug, member }: { slug: string; member: boolean }) {
  const [state, send, busy] = useActionState(giveFeedback, untouched)
  const { outcome, helpful } = state
  return (
    <section
      aria-labelledby="nuttig"
      className="no-print mt-12 rounded-l border border-line bg-card p-5 shadow-card sm:p-6"
    >
      <h2 className="text-lg" id="nuttig">
        Was dit nuttig?
      </h2>
      <div className="mt-3 grid gap-4">
        <FormErrors errors={state.errors} idPrefix="nuttig" />
        {outcome === 'done' && (
          <Alert live title="Dank je wel" tone="ok">
            We gebruiken wat je zegt om de uitleg beter te maken.
          </Alert>
        )}
        {outcome !== 'done' && helpful === null && (
          <form action={send} className="flex flex-wrap gap-3">
            <input name="slug" type="hidden" value={slug} />
            <Button busy={busy} icon={ThumbsUp} name="helpful" type="submit" value="ja" variant="secondary">
              Ja
            </Button>
            <Button busy={busy} icon={ThumbsDown} name="helpful" type="submit" value="nee" variant="secondary">
              Nee
            </Button>
          </form>
        )}
        {outcome !== 'done' && helpful !== null && member && (
          <form action={send} className="grid gap-4">
            <p role="status">{helpful ? 'Fijn! Je antwoord is bewaard.' : 'Jammer. Je antwoord is bewaard.'}</p>
            <input name="slug" type="hidden" value={slug} />
            <input name="helpful" type="hidden" value={helpful ? 'ja' : 'nee'} />
            <Textarea
              defaultValue={state.remark}
              error={state.errors.find(({ field }) => field === 'remark')?.message}
              help="Je hoeft dit niet in te vullen. Stel hier geen vraag: je krijgt geen antwoord."
              idPrefix="nuttig"
              label={helpful ? 'Wat kan nog beter?' : 'Wat miste je?'}
              maxLength={1000}
              name="remark"
            />
            <div>
              <Button busy={busy} type="submit">
                Verstuur
              </Button>
            </div>
          </form>
        )}
      </div>
    </section>
  )
}
