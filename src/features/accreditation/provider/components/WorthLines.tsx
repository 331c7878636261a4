'use client'

import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/src/ui/Button'
import { Input } from '@/src/ui/form/Input'
import { type Option, Select } from '@/src/ui/form/Select'
import type { NormChoice } from '../../norm-choices'
import { emptyLine, type TypedLine } from '../../typed-lines'

type Props = {
  id: string
  norms: NormChoice[]
  initial: TypedLine[]
  errorOf: (name: string) => string | undefined
}

const options = (list: readonly { code: string; title: string }[]): Option[] =>
  list.map(({ code, title }) => ({ value: code, label: title }))

const several = (norms: readonly NormChoice[]): boolean => new Set(norms.map(({ register }) => register)).size > 1

/** What a course is to count for, line by line: norm, category, topic, component and points (KK-PRV-1). */
export function WorthLines({ id, norms, initial, errorOf }: Props) {
  const [lines, setLines] = useState<TypedLine[]>(initial.length > 0 ? initial : [emptyLine])
  const set = (at: number, change: Partial<TypedLine>) =>
    setLines(lines.map((line, index) => (index === at ? { ...line, ...change } : line)))
  const normOptions = norms.map((norm) => ({
    value: String(norm.id),
    label: several(norms) ? `${norm.registerName}: ${norm.title}` : norm.title,
  }))
  return (
    <fieldset className="grid gap-4" id={`${id}-lines`} tabIndex={-1}>
      <legend className="mb-1 font-semibold">Waarvoor telt de scholing?</legend>
      <p className="text-ink-soft text-sm">
        Eén regel per categorie en onderwerp, met de punten die je vraagt. Telt de scholing in meer registers? Zet ze
        hier allemaal; elk register beslist over zijn eigen regels.
      </p>
      <input name="lines" type="hidden" value={JSON.stringify(lines)} />
      <ol className="grid gap-4">
        {lines.map((line, at) => {
          const norm = norms.find((choice) => String(choice.id) === line.norm)
          const category = norm?.categories.find(({ code }) => code === line.category)
          const topic = category?.topics.find(({ code }) => code === line.topic)
          const field = (name: keyof TypedLine) => ({
            name: `lines.${at}.${name}`,
            idPrefix: id,
            value: line[name],
            error: errorOf(`lines.${at}.${name}`),
          })
          return (
            <li className="grid gap-4 rounded-m border border-line px-4 py-4 sm:grid-cols-2" key={at}>
              <Select
                {...field('norm')}
                empty="Kies een norm"
                label="Norm"
                onChange={(event) => set(at, { norm: event.target.value, category: '', topic: '', component: '' })}
                options={normOptions}
              />
              <Select
                {...field('category')}
                empty={norm ? 'Kies een categorie' : 'Kies eerst een norm'}
                label="Categorie"
                onChange={(event) => set(at, { category: event.target.value, topic: '', component: '' })}
                options={options(norm?.categories ?? [])}
              />
              {category && category.topics.length > 0 && (
                <Select
                  {...field('topic')}
                  empty="Geen onderwerp"
                  label="Onderwerp"
                  onChange={(event) => set(at, { topic: event.target.value, component: '' })}
                  options={options(category.topics)}
                />
              )}
              {topic && topic.components.length > 0 && (
                <Select
                  {...field('component')}
                  empty="Alle onderdelen"
                  label="Onderdeel"
                  onChange={(event) => set(at, { component: event.target.value })}
                  options={options(topic.components)}
                />
              )}
              <Input
                {...field('points')}
                autoComplete="off"
                className="num max-w-32"
                inputMode="decimal"
                label="Punten"
                onChange={(event) => set(at, { points: event.target.value })}
              />
              {lines.length > 1 && (
                <div className="flex items-end sm:justify-end">
                  <Button
                    icon={Trash2}
                    onClick={() => setLines(lines.filter((_, index) => index !== at))}
                    size="small"
                    variant="danger"
                  >
                    Haal regel {at + 1} weg
                  </Button>
                </div>
              )}
            </li>
          )
        })}
      </ol>
      <div>
        <Button
          icon={Plus}
          onClick={() => setLines([...lines, { ...emptyLine, norm: lines.at(-1)?.norm ?? '' }])}
          size="small"
          variant="secondary"
        >
          Nog een regel
        </Button>
      </div>
    </fieldset>
  )
}
