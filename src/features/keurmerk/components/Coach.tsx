'use client'

import { Lightbulb } from 'lucide-react'
import { useState } from 'react'
import { z } from 'zod'
import { messageIn } from '@/src/lib/web/told'
import { Button } from '@/src/ui/Button'

const answer = z.object({ advice: z.array(z.object({ kind: z.string(), text: z.string() })) })

type Props = {
  evaluation: number
  code: string
  text: string
  /** Whether a model reads along: then one should know where the text goes. */
  model: boolean
}

/** Advice on what stands in the field, on request. It blocks nothing, and nobody else sees it. */
export function Coach({ evaluation, code, text, model }: Props) {
  const [busy, setBusy] = useState(false)
  const [told, setTold] = useState<string[] | null>(null)
  const ask = async () => {
    setBusy(true)
    const response = await fetch(`/api/self-evaluations/${evaluation}/advise`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code, text }),
    }).catch(() => null)
    const body: unknown = await response?.json().catch(() => null)
    const read = answer.safeParse(body)
    setBusy(false)
    if (!read.success) return setTold([messageIn(body) ?? 'Dat lukte niet. Probeer het zo opnieuw.'])
    const found = read.data.advice.map((one) => (one.kind === 'reading' ? `Taalmodel: ${one.text}` : one.text))
    setTold(found.length > 0 ? found : ['Geen tips: je antwoord raakt de aandachtspunten en vertelt hoe je werkt.'])
  }
  return (
    <div className="grid gap-2">
      <Button busy={busy} className="-ml-3.5 w-fit" icon={Lightbulb} onClick={ask} size="small" variant="quiet">
        Kijk mee met mijn antwoord
      </Button>
      {model && (
        <p className="text-ink-soft text-sm">
          Een taalmodel leest je antwoord dan mee, zonder je naam. Zet er geen gegevens van cliënten in.
        </p>
      )}
      {told && (
        <div className="rounded-m bg-brand-tint px-4 py-3 text-sm" role="status">
          <ul className="grid list-disc gap-1.5 pl-4">
            {told.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          <p className="mt-2 text-ink-soft">
            Dit is advies van de computer. Je mag het naast je neerleggen; beoordelaars zien het niet.
          </p>
        </div>
      )}
    </div>
  )
}
