import { Paperclip, X } from 'lucide-react'
import { formatFileSize } from '@/src/lib/format'
import look from './chat.module.css'
import type { HandedFile } from './useHandedFile'

/** Chooses a file to go along, and shows which one it is. */
export function FileChoice({ handed: { file, busy, choose } }: { handed: HandedFile }) {
  return file ? (
    <p className={look.chosen}>
      <Paperclip aria-hidden size={16} />
      <span>
        {file.name} ({formatFileSize(file.size)})
      </span>
      <button aria-label={`Haal ${file.name} weg`} disabled={busy} onClick={() => choose(null)} type="button">
        <X aria-hidden size={16} />
      </button>
    </p>
  ) : (
    <label className={look.clip}>
      <Paperclip aria-hidden size={16} /> Bestand
      <input
        className={look.hidden}
        onChange={({ target }) => {
          choose(target.files?.[0] ?? null)
          target.value = ''
        }}
        type="file"
      />
    </label>
  )
}
