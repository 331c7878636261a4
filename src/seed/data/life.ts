import { otherPeople, type Person } from './people'

/** Where someone is in the life of a registration, apart from just gathering points. */
export type Stage = 'waiting' | 'asked' | 'objected' | 'wants-time' | 'lapsed' | 'applies'

/** In the order of the maternity carers without a name of their own in api.md. */
const stages: Stage[] = ['waiting', 'asked', 'objected', 'wants-time', 'lapsed', 'applies']

const carers = otherPeople.filter(({ organisation }) => organisation === 'kraam')

/** What is going on with this person; null: nothing special. */
export const lifeOf = ({ email }: Person): Stage | null =>
  stages[carers.findIndex((person) => person.email === email)] ?? null

/** Days until the end of the period, and whether all that the norm asks is done. */
export const lifePlans: Record<Exclude<Stage, 'applies'>, { endsIn: number; complete: boolean }> = {
  waiting: { endsIn: 26, complete: true },
  asked: { endsIn: 47, complete: true },
  objected: { endsIn: 12, complete: true },
  'wants-time': { endsIn: 19, complete: false },
  lapsed: { endsIn: -34, complete: false },
}
