'use client'

import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/src/ui/Button'

type Props = {
  title: string
  image: string
  check: string
  embed: string
  /** What is said of where it leads and of what it shows. */
  words?: { check: string; note: string }
}

const ofShield = {
  check: 'Waar je schild heen linkt',
  note: 'Deze code is van jou. Je schild toont vanzelf “Niet meer geldig” als je status niet in orde is.',
}

/** The member's own shield as it looks on a website, with the code to put it there (KS-DOC-1). */
export function ShieldEmbed({ title, image, check, embed, words = ofShield }: Props) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(embed)
    setCopied(true)
  }
  return (
    <div className="mt-3 flex flex-wrap items-start gap-x-5 gap-y-3 rounded-m bg-brand-tint px-4 py-4">
      <img alt={`${title} zoals op je website`} className="h-auto w-26 shrink-0" height={175} src={image} width={150} />
      <div className="min-w-0 flex-1 basis-64">
        <label className="block">
          <span className="font-semibold">Zet dit in je website</span>
          <textarea
            className="control mt-1.5 font-mono text-sm"
            onFocus={(event) => event.target.select()}
            readOnly
            rows={4}
            value={embed}
          />
        </label>
        <div className="mt-2.5 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button icon={copied ? Check : Copy} onClick={copy} size="small" variant="secondary">
            <span role="status">{copied ? 'Gekopieerd' : 'Kopieer de code'}</span>
          </Button>
          <a className="link inline-flex min-h-11 items-center" href={check}>
            {words.check}
          </a>
        </div>
        <p className="mt-1.5 max-w-[56ch] text-ink-soft text-sm">{words.note}</p>
      </div>
    </div>
  )
}
