'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import type { ReceivedFile } from '../upload/sendFile'
import { fillForm, forget, readForm, readKept, writeKept } from './keep'

/**
 * Keeps what is typed and uploaded in this tab, and puts it back after a reload (ux.md 5: nothing typed is ever lost).
 * @param key says whose form it is and of which item
 * @param files what was uploaded in this form so far, apart from what the item had
 * @returns whether something was put back, and `clear` for when the form has been saved
 */
export function useKept(
  key: string,
  form: RefObject<HTMLFormElement | null>,
  files: ReceivedFile[],
  restoreFiles: (files: ReceivedFile[]) => void,
) {
  const [restored, setRestored] = useState(false)
  const restore = useRef(restoreFiles)
  const silent = useRef(true)

  useEffect(() => {
    const kept = readKept(key)
    silent.current = false
    if (!kept || !form.current) return
    fillForm(form.current, kept.fields)
    restore.current(kept.files)
    setRestored(true)
  }, [key, form])

  const keep = () => {
    if (form.current && !silent.current) writeKept(key, { fields: readForm(form.current), files })
  }
  const latest = useRef(keep)
  latest.current = keep
  useEffect(() => {
    if (files.length > 0) latest.current()
  }, [files.length])

  return {
    restored,
    keep,
    clear() {
      silent.current = true
      forget(key)
    },
  }
}
