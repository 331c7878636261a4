'use client'

import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/src/ui/Button'
import { Textarea } from '@/src/ui/form/Textarea'

/** The line that puts a member's card on another site, to copy (KS-FIND-1). */
export function EmbedCard({ code }: { code: string }) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code)
      setCopied(true)
    } catch {
      // Not allowed here: the code is on the page, to be copied by hand.
      setCopied(false)
    }
  }
  return (
    <div className="grid max-w-2xl gap-3">
      <Textarea
        className="min-h-32 font-mono text-sm"
        help="Plak deze regel op je eigen website. De kaart werkt op de website die je bij Contact invult en op die van je beroepsorganisatie."
        idPrefix="kaart"
        label="Je kaart op een website"
        name="code"
        readOnly
        value={code}
      />
      <div>
        <Button icon={copied ? Check : Copy} onClick={copy} size="small" variant="secondary">
          <span aria-live="polite">{copied ? 'Gekopieerd' : 'Kopieer de regel'}</span>
        </Button>
      </div>
    </div>
  )
}
