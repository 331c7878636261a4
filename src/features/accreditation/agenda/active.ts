import { formatDate } from '@/src/lib/format'
import type { AgendaChoices, Choice } from './choices'
import { type AgendaFilter, agendaForms } from './filter'
import { priceInWords } from './words'

/** One thing that was asked, and what to change to ask it no longer. */
export type ActiveFilter = { key: string; label: string; without: Partial<AgendaFilter> }

const titleOf = (choices: readonly Choice[] | undefined, code: string): string =>
  choices?.find((choice) => choice.code === code)?.title ?? code

/** Everything that was asked, in words, each to be taken away by itself. */
export function activeFilters(filter: AgendaFilter, { norms, providers }: AgendaChoices): ActiveFilter[] {
  const { text, norm, category, topic, form, provider, place, km, from, until, price } = filter
  const inNorm = norms.find(({ code }) => code === norm)
  const inCategory = inNorm?.categories.find(({ code }) => code === category)
  const active: (ActiveFilter | false)[] = [
    text !== '' && { key: 'zoek', label: `“${text}”`, without: { text: '' } },
    norm !== '' && {
      key: 'norm',
      label: inNorm?.title ?? norm,
      without: { norm: '', category: '', topic: '' },
    },
    category !== '' && {
      key: 'categorie',
      label: inCategory?.title ?? category,
      without: { category: '', topic: '' },
    },
    topic !== '' && { key: 'onderwerp', label: titleOf(inCategory?.topics, topic), without: { topic: '' } },
    form !== null && { key: 'vorm', label: agendaForms[form], without: { form: null } },
    provider !== '' && { key: 'opleider', label: titleOf(providers, provider), without: { provider: '' } },
    place !== null && {
      key: 'plaats',
      label: `hooguit ${km} km van ${place.name}`,
      without: { near: '', place: null },
    },
    from !== null && { key: 'van', label: `vanaf ${formatDate(from)}`, without: { from: null } },
    until !== null && { key: 'tot', label: `tot en met ${formatDate(until)}`, without: { until: null } },
    price !== null && {
      key: 'prijs',
      label: price === 0 ? 'gratis' : `hooguit ${priceInWords(price)}`,
      without: { price: null },
    },
  ]
  return active.filter((one) => one !== false)
}
