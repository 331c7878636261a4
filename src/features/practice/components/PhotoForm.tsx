'use client'

import { useRouter } from 'next/navigation'
import { type ChangeEvent, type FormEvent, useRef, useState } from 'react'
import { type CropChoice, centred, cropOf, type PictureSize } from '@/src/domain/media/crop'
import { mostMegabytes, photoProblems, photoTypes, sizeProblem } from '@/src/domain/media/photo'
import { Button } from '@/src/ui/Button'
import { Input } from '@/src/ui/form/Input'
import { openPicture } from '../open-picture'
import { sendPhoto } from '../send-photo'
import { CropFrame } from './CropFrame'

type Chosen = { file: File; source: string; size: PictureSize }

/** What the browser can already say about a file; the server looks at everything again. */
async function look(file: File): Promise<{ problem: string } | { problem: null; chosen: Chosen }> {
  if (!photoTypes.some((type) => type === file.type)) return { problem: photoProblems.soort }
  if (file.size > mostMegabytes * 1024 * 1024) return { problem: photoProblems['te-zwaar'] }
  const opened = await openPicture(file)
  if (!opened) return { problem: photoProblems.beschadigd }
  const problem = sizeProblem(opened.size)
  return problem ? { problem: photoProblems[problem] } : { problem: null, chosen: { file, ...opened } }
}

type Props = { has: boolean; error: string | undefined }

/** Chooses a photo or logo, cuts a square out of it and sends it (KS-PRA-5). Without scripts: the middle of it. */
export function PhotoForm({ has, error }: Props) {
  const router = useRouter()
  const picker = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [choice, setChoice] = useState<CropChoice>(centred)
  const [problem, setProblem] = useState(error)
  const [busy, setBusy] = useState(false)

  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    if (chosen) URL.revokeObjectURL(chosen.source)
    const file = event.target.files?.[0]
    setChosen(null)
    setChoice(centred)
    setProblem(undefined)
    if (!file) return
    const seen = await look(file)
    if (seen.problem === null) setChosen(seen.chosen)
    else setProblem(seen.problem)
  }
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    if (!chosen) {
      setProblem((now) => now ?? photoProblems.geen)
      picker.current?.focus()
      return
    }
    setBusy(true)
    const refused = await sendPhoto(chosen.file, cropOf(chosen.size, choice))
    setBusy(false)
    if (refused !== null) return setProblem(refused)
    router.push('/praktijk?melding=foto&open=foto')
    router.refresh()
  }
  return (
    <form
      action="/api/practice-profiles/photo"
      className="grid max-w-2xl gap-5"
      encType="multipart/form-data"
      method="post"
      noValidate
      onSubmit={send}
    >
      <div aria-live="polite">
        <Input
          accept={photoTypes.join(',')}
          className="py-2.5"
          error={problem}
          help={`JPEG, PNG of WebP, hooguit ${mostMegabytes} MB. We maken er een vierkant van en halen alles weg wat je toestel erbij schreef, zoals de plaats.`}
          idPrefix="foto"
          label={has ? 'Andere foto of ander logo' : 'Foto of logo'}
          name="file"
          onChange={choose}
          ref={picker}
          type="file"
        />
      </div>
      <noscript>
        <p className="text-sm">We snijden het midden van je foto uit. Met JavaScript kies je zelf welk deel.</p>
      </noscript>
      {chosen && <CropFrame choice={choice} onChange={setChoice} size={chosen.size} source={chosen.source} />}
      <div>
        <Button busy={busy} type="submit">
          {has ? 'Vervang' : 'Bewaar'}
        </Button>
      </div>
    </form>
  )
}
