'use client'

import { useState } from 'react'
import { Select } from '@/src/ui/form/Select'
import type { Choice, NormChoice } from '../choices'

type Asked = { norm: string; category: string; topic: string }
type Props = { norms: readonly NormChoice[]; asked: Asked }

const options = (choices: readonly Choice[], chosen: string) => {
  const shown = choices.map(({ code, title, courses }) => ({ value: code, label: `${title} (${courses})` }))
  // What was asked stays to be seen, also when no course is for it any more.
  return chosen && !choices.some(({ code }) => code === chosen) ? [...shown, { value: chosen, label: chosen }] : shown
}

/** Norm, then its categories, then their topics. Without JavaScript each appears after a search with the one before. */
export function NormFields({ norms, asked }: Props) {
  const [{ norm, category, topic }, choose] = useState(asked)
  const categories = norms.find(({ code }) => code === norm)?.categories ?? []
  const topics = categories.find(({ code }) => code === category)?.topics ?? []
  return (
    <>
      <Select
        empty="Alle normen"
        label="Telt mee voor"
        name="norm"
        onChange={({ target }) => choose({ norm: target.value, category: '', topic: '' })}
        options={options(norms, norm)}
        value={norm}
      />
      {norm && (
        <Select
          empty="Alle categorieën"
          label="Categorie"
          name="categorie"
          onChange={({ target }) => choose({ norm, category: target.value, topic: '' })}
          options={options(categories, category)}
          value={category}
        />
      )}
      {(topics.length > 0 || topic) && (
        <Select
          empty="Alle onderwerpen"
          label="Onderwerp"
          name="onderwerp"
          onChange={({ target }) => choose({ norm, category, topic: target.value })}
          options={options(topics, topic)}
          value={topic}
        />
      )}
    </>
  )
}
