'use client'

import { formatNumber } from '@/src/lib/format'
import type { NormChoice } from '../norm-choices'
import { emptyLine, type TypedLine } from '../typed-lines'
import styles from './committee.module.css'

type Asked = { category: string; topic: string | null; points: number }

type Props = {
  norms: NormChoice[]
  asked: Asked[]
  lines: TypedLine[]
  onChange: (lines: TypedLine[]) => void
  errors: Readonly<Record<string, string>>
}

type Choice = { code: string; title: string }

const Options = ({ list, empty }: { list: readonly Choice[]; empty: string }) => (
  <>
    <option value="">{empty}</option>
    {list.map(({ code, title }) => (
      <option key={code} value={code}>
        {title}
      </option>
    ))}
  </>
)

/** What is granted, line by line, beside what was asked; both from the same norm (KK-PRV-1). */
export function GrantLines({ norms, asked, lines, onChange, errors }: Props) {
  const set = (at: number, change: Partial<TypedLine>) =>
    onChange(lines.map((line, index) => (index === at ? { ...line, ...change } : line)))
  return (
    <section aria-label="Toe te kennen">
      <h3>Toe te kennen</h3>
      {errors.lines && <p className={styles.error}>{errors.lines}</p>}
      <ol className={styles.lines}>
        {lines.map((line, at) => {
          const norm = norms.find(({ id }) => String(id) === line.norm)
          const category = norm?.categories.find(({ code }) => code === line.category)
          const topic = category?.topics.find(({ code }) => code === line.topic)
          const was = asked[at]
          const problems = Object.entries(errors).filter(([field]) => field.startsWith(`lines.${at}.`))
          const field = (name: keyof TypedLine) => ({
            value: line[name],
            'aria-invalid': Boolean(errors[`lines.${at}.${name}`]),
          })
          return (
            <li key={at}>
              <p className={styles.asked}>
                {was
                  ? `Gevraagd: ${was.category}${was.topic ? `, ${was.topic}` : ''}, ${formatNumber(was.points)} punten`
                  : 'Niet gevraagd; voeg je zelf toe'}
              </p>
              <div className={styles.row}>
                <label>
                  Norm
                  <select
                    {...field('norm')}
                    onChange={(event) => set(at, { norm: event.target.value, category: '', topic: '', component: '' })}
                  >
                    <Options empty="Kies" list={norms.map(({ id, title }) => ({ code: String(id), title }))} />
                  </select>
                </label>
                <label>
                  Categorie
                  <select
                    {...field('category')}
                    onChange={(event) => set(at, { category: event.target.value, topic: '', component: '' })}
                  >
                    <Options empty="Kies" list={norm?.categories ?? []} />
                  </select>
                </label>
                {category && category.topics.length > 0 && (
                  <label>
                    Onderwerp
                    <select
                      {...field('topic')}
                      onChange={(event) => set(at, { topic: event.target.value, component: '' })}
                    >
                      <Options empty="Geen" list={category.topics} />
                    </select>
                  </label>
                )}
                {topic && topic.components.length > 0 && (
                  <label>
                    Onderdeel
                    <select {...field('component')} onChange={(event) => set(at, { component: event.target.value })}>
                      <Options empty="Alle" list={topic.components} />
                    </select>
                  </label>
                )}
                <label>
                  Punten
                  <input
                    {...field('points')}
                    autoComplete="off"
                    inputMode="decimal"
                    onChange={(event) => set(at, { points: event.target.value })}
                  />
                </label>
              </div>
              {problems.map(([name, message]) => (
                <p className={styles.error} key={name} role="alert">
                  {message}
                </p>
              ))}
              {lines.length > 1 && (
                <p>
                  <button
                    className={styles.small}
                    onClick={() => onChange(lines.filter((_, index) => index !== at))}
                    type="button"
                  >
                    Ken regel {at + 1} niet toe
                  </button>
                </p>
              )}
            </li>
          )
        })}
      </ol>
      <p>
        <button
          className={styles.small}
          onClick={() => onChange([...lines, { ...emptyLine, norm: lines.at(-1)?.norm ?? '' }])}
          type="button"
        >
          Nog een regel
        </button>
      </p>
    </section>
  )
}
