'use client'

import { Paperclip, X } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { send } from '@/src/features/accreditation/committee/send'
import { sendFile, takeBack } from '@/src/features/evidence/upload/sendFile'
import type { AttachmentLine } from '../queries'

type Props = { evaluation: number; code: string; files: AttachmentLine[]; turn: number | null }

/** The files with an answer: shown, added and taken off (KB-4). */
export function Attachments({ evaluation, code, files, turn }: Props) {
  const router = useRouter()
  const [told, setTold] = useState<string | null>(null)
  const path = `/api/self-evaluations/${evaluation}`
  const add = async (chosen: File | undefined) => {
    if (!chosen) return
    setTold('Je bestand wordt verstuurd.')
    const sent = await sendFile(chosen, () => undefined, new AbortController().signal)
    if (sent.kind !== 'received') return setTold('message' in sent ? sent.message : null)
    const kept = await send(`${path}/attach`, { code, file: sent.file.id })
    if (kept.outcome !== 'done') {
      await takeBack(sent.file.id)
      return setTold(kept.message)
    }
    setTold(`${sent.file.name} is toegevoegd.`)
    router.refresh()
  }
  const remove = async ({ id, name }: AttachmentLine) => {
    const gone = await send(`${path}/detach`, { attachment: id })
    setTold(gone.outcome === 'done' ? `${name} is weggehaald.` : gone.message)
    router.refresh()
  }
  if (files.length === 0 && turn === null) return null
  return (
    <div className="grid gap-2">
      {files.length > 0 && (
        <ul className="grid gap-1 text-sm">
          {files.map((file) => (
            <li className="flex items-center gap-2" key={file.id}>
              <Paperclip aria-hidden className="size-4 shrink-0 text-ink-soft" />
              <a
                className="link [overflow-wrap:anywhere]"
                href={`/api/files/${file.file}/content`}
                rel="noopener"
                target="_blank"
              >
                {file.name}
              </a>
              {turn === file.turn && (
                <button
                  aria-label={`Haal ${file.name} weg`}
                  className="grid size-8 place-items-center rounded-full hover:bg-sunken"
                  onClick={() => remove(file)}
                  type="button"
                >
                  <X aria-hidden className="size-4" />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {turn !== null && (
        <label className="flex w-fit cursor-pointer items-center gap-2 rounded-m py-1 font-semibold text-brand text-sm underline underline-offset-3 focus-within:outline-3 focus-within:outline-brand focus-within:outline-offset-2 hover:bg-brand-tint">
          <Paperclip aria-hidden className="size-4" />
          Voeg een bestand toe
          <input
            accept=".pdf,.jpg,.jpeg,.png,.docx"
            className="sr-only"
            onChange={(event) => {
              void add(event.target.files?.[0])
              event.target.value = ''
            }}
            type="file"
          />
        </label>
      )}
      <p className="text-ink-soft text-sm" role="status">
        {told}
      </p>
    </div>
  )
}
