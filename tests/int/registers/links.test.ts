import { beforeAll, describe, expect, it } from 'vitest'
import { linksOf } from '@/src/features/registers/links'
import { anOrganisation } from '@/tests/factories/organisations'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { theRegister } from './people'

let register: number

beforeAll(async () => {
  const keeper = await anOrganisation(await systemRequest(), { kind: 'register-keeper' })
  register = await theRegister('kckz', keeper.id)
})

const links = async () => linksOf(await systemRequest(), 'kckz')
const change = (who: 'admin' | 'reviewer' | 'alice' | null, url: string) =>
  rest(who).patch(`/api/registers/${register}`, { json: { links: [{ title: 'Leeromgeving', url, howTo: 'Zo.' }] } })

describe('KK-LNK-1: the places of a register', () => {
  it('are written by who manages it', async () => {
    expect((await change('admin', 'https://leren.voorbeeld.test/')).status).toBe(200)
    expect(await links()).toEqual([{ title: 'Leeromgeving', url: 'https://leren.voorbeeld.test/', howTo: 'Zo.' }])
  })

  it('are written by nobody else', async () => {
    const before = await links()
    for (const who of ['reviewer', 'alice', null] as const) {
      const { status } = await change(who, 'https://elders.voorbeeld.test/')
      expect([who, [401, 403, 404].includes(status)]).toEqual([who, true])
    }
    expect(await links()).toEqual(before)
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'geen adres'])('never lead to %j', async (url) => {
    const { status, body } = await change('admin', url)
    expect([status, body.errors[0].message]).toEqual([400, expect.stringContaining('webadres')])
  })

  it('are none where a register has none', async () => {
    expect(await linksOf(await systemRequest(), 'nergens')).toEqual([])
  })
})
