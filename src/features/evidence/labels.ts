import type { Option } from '@/src/ui/form/Select'
import type { CpdItem, DiplomaItem, ExtensionItem } from './types'

type Choices<Value extends string> = Record<Value, { label: string; help?: string }>

export const levels: Choices<NonNullable<DiplomaItem['level']>> = {
  hbo: { label: 'hbo' },
  mbo: { label: 'mbo' },
  other: { label: 'anders' },
}

export const platos: Choices<NonNullable<DiplomaItem['plato']>> = {
  none: { label: 'geen' },
  mbk: { label: 'MBK (medische basiskennis)' },
  psbk: { label: 'PsBK (psychosociale basiskennis)' },
  both: { label: 'MBK en PsBK' },
}

export const categories: Choices<NonNullable<CpdItem['category']>> = {
  'own-field': { label: 'Vakgericht', help: 'Over het vak waarin je erkend bent.' },
  free: { label: 'Vrije ruimte', help: 'Iets anders waar je praktijk beter van wordt.' },
  literature: { label: 'Literatuur', help: 'Vakboeken of artikelen die je las.' },
  mbk: { label: 'MBK', help: 'Medische basiskennis.' },
  psbk: { label: 'PsBK', help: 'Psychosociale basiskennis.' },
}

export const statements: Choices<NonNullable<ExtensionItem['statementBy']>> = {
  employer: { label: 'mijn werkgever' },
  specialist: { label: 'een medisch specialist' },
}

export const optionsOf = (choices: Choices<string>): Option[] =>
  Object.entries(choices).map(([value, choice]) => ({ value, ...choice }))
