import type { RetentionPart } from '@/src/domain/privacy/retention'
import { retentionLines } from '@/src/domain/privacy/retention'

type Props = { held: Partial<Record<RetentionPart, number>> }

/** What will go, what will be made anonymous and what stays, till when and why: before anything is sent. */
export function WhatGoes({ held }: Props) {
  const there = retentionLines.filter(({ part }) => part === 'audit' || part === 'account' || (held[part] ?? 0) > 0)
  const going = there.filter(({ upon }) => upon === 'erase')
  const nameless = there.filter(({ upon }) => upon === 'anonymise')
  const staying = there.filter(({ upon }) => upon === 'keep')
  return (
    <div className="grid gap-5">
      <section aria-labelledby="gaat-weg">
        <h3 className="mb-2" id="gaat-weg">
          Dit wissen we meteen
        </h3>
        <ul className="list-disc pl-6">
          {going.map(({ part, title }) => (
            <li key={part}>{title}</li>
          ))}
        </ul>
      </section>
      {nameless.length > 0 && (
        <section aria-labelledby="anoniem">
          <h3 className="mb-2" id="anoniem">
            Hier halen we je naam af
          </h3>
          <ul className="grid gap-2 pl-6">
            {nameless.map(({ part, title, why }) => (
              <li className="list-disc" key={part}>
                {title}. <span className="text-ink-soft">{why}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="blijft">
        <h3 className="mb-2" id="blijft">
          Dit moeten we bewaren
        </h3>
        <ul className="grid gap-2 pl-6">
          {staying.map(({ part, title, kept, why }) => (
            <li className="list-disc" key={part}>
              {title}. {kept}. <span className="text-ink-soft">{why}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
