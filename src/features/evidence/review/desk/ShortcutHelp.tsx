'use client'

import { X } from 'lucide-react'
import { type RefObject, useEffect, useState } from 'react'
import { shortcuts } from '../shortcuts'
import styles from './Desk.module.css'
import { setShortcuts, shortcutsAreOn } from './shortcutPreference'

const groups = [...new Set(shortcuts.map(({ group }) => group))]

/** Which key does what, and the switch to turn them off. Closed by Escape, cross and backdrop. */
export function ShortcutHelp({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const [on, setOn] = useState(true)
  useEffect(() => setOn(shortcutsAreOn()), [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the backdrop is an extra; Escape and the cross close it by keyboard
    <dialog
      aria-labelledby="sneltoetsen"
      className={styles.help}
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
      ref={dialog}
    >
      <div className={styles.sheet}>
        <header>
          <h2 id="sneltoetsen">Sneltoetsen</h2>
          <button aria-label="Sluiten" onClick={() => dialog.current?.close()} type="button">
            <X aria-hidden size={20} />
          </button>
        </header>
        <div className={styles.groups}>
          {groups.map((group) => (
            <section key={group}>
              <h3>{group}</h3>
              <dl>
                {shortcuts
                  .filter((shortcut) => shortcut.group === group)
                  .map(({ key, label }) => (
                    <div key={key}>
                      <dt>
                        <kbd>{key.toUpperCase()}</kbd>
                      </dt>
                      <dd>{label}</dd>
                    </div>
                  ))}
              </dl>
            </section>
          ))}
        </div>
        <label>
          <input
            checked={on}
            onChange={(event) => {
              setShortcuts(event.target.checked)
              setOn(event.target.checked)
            }}
            type="checkbox"
          />
          Sneltoetsen gebruiken in deze browser
        </label>
        <p>Sneltoetsen werken niet terwijl je in een veld typt. Met Esc verlaat je het veld.</p>
      </div>
    </dialog>
  )
}
