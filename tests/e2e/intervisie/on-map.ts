import type { Page } from 'playwright-core'
import { aGroup } from '@/tests/factories/intervisie'
import { aTherapist } from '@/tests/factories/therapists'
import { systemRequest } from '@/tests/support/payload'
import type { Member } from '../member'

const towns = {
  Groningen: { lat: 53.22, lng: 6.57 },
  Utrecht: { lat: 52.09, lng: 5.12 },
  Zeist: { lat: 52.09, lng: 5.23 },
  Maastricht: { lat: 50.85, lng: 5.69 },
}

/** Five groups all over the country, with `mark` in their names: one managed by this member, three near each other. */
export async function groupsOnMap(mark: string, { therapist, organisation }: Member): Promise<void> {
  const req = await systemRequest()
  const another = async (): Promise<number> => (await aTherapist(req, { organisation })).id
  const groupIn = async (town: keyof typeof towns, name: string, members: number[], wanted = 0) =>
    aGroup(req, { name: `${name} ${mark}`, place: town, ...towns[town], wanted, members })
  await groupIn('Groningen', 'Noorderlicht', [therapist, await another(), await another()], 2)
  await groupIn('Utrecht', 'Domtoren', [await another(), await another(), await another()])
  await groupIn('Utrecht', 'Singel', [await another()], 1)
  await groupIn('Zeist', 'Slot', [await another(), await another(), await another()])
  await groupIn('Maastricht', 'Mergel', [await another(), await another(), await another()])
}

export const mapOn = (page: Page) => page.getByRole('application', { name: 'Kaart met intervisiegroepen' })
