import { beforeAll, describe, expect, it } from 'vitest'

const valid = {
  DATABASE_URL: 'postgres://portaal@localhost/registerhuis',
  PAYLOAD_SECRET: '5f8ea6b36d6c3a8218255db068017fd176931011a0929a7c',
  FILES_MASTER_KEY: 'AGE-SECRET-KEY-1QQQ',
}
const key = (given: object = {}) => ({ kty: 'EC', crv: 'P-256', x: 'eA', y: 'eQ', d: 'ZA', ...given })
const signing = { BADGE_SIGNING_KEY: JSON.stringify(key()) }
const production = { ...valid, ...signing, APP_MODE: 'production', SERVER_URL: 'https://portaal.voorbeeld.nl' }

// The module checks the environment of this process as soon as it is loaded.
type Module = typeof import('@/src/lib/env')
let readEnv: Module['readEnv']
let ownOrigins: Module['ownOrigins']
beforeAll(async () => {
  Object.assign(process.env, valid)
  ;({ readEnv, ownOrigins } = await import('@/src/lib/env'))
})

describe('the environment is judged as a whole', () => {
  it('an empty value counts as left out', () => {
    expect(readEnv({ ...valid, SMTP_URL: '' })).not.toHaveProperty('SMTP_URL')
  })

  it.each([
    ['DATABASE_URL', undefined, 'ontbreekt'],
    ['DATABASE_URL', 'mysql://x', 'PostgreSQL'],
    ['PAYLOAD_SECRET', undefined, 'ontbreekt'],
    ['PAYLOAD_SECRET', 'kort', '32'],
    ['PAYLOAD_SECRET', 'change-me-change-me-change-me-change-me', 'te raden'],
    ['PAYLOAD_SECRET', 'a'.repeat(40), 'te raden'],
    ['FILES_MASTER_KEY', 'geen-sleutel', 'age-sleutel'],
    ['PORT', '99999', 'poortnummer'],
    ['SERVER_URL', 'portaal', 'webadres'],
  ])('%s = %s is named with what is wrong', (name, value, words) => {
    const read = () => readEnv({ ...valid, [name]: value })
    expect(read).toThrow(name)
    expect(read).toThrow(words)
  })

  it.each(['{}', 'geen JSON', '[]', JSON.stringify(key({ crv: 'P-384' })), JSON.stringify({ ...key(), d: undefined })])(
    'X-11: %s is no key to sign badges with',
    (text) => expect(() => readEnv({ ...valid, BADGE_SIGNING_KEY: text })).toThrow('BADGE_SIGNING_KEY'),
  )

  it('X-11: the key of the badges may be a list, left out in a demo, and never in production', () => {
    const keys = readEnv({ ...valid, BADGE_SIGNING_KEY: JSON.stringify([key(), key({ d: 'ZQ' })]) }).BADGE_SIGNING_KEY
    expect(keys?.map(({ d }) => d)).toEqual(['ZA', 'ZQ'])
    expect(readEnv(valid).BADGE_SIGNING_KEY).toBeUndefined()
    expect(() => readEnv({ ...production, BADGE_SIGNING_KEY: '' })).toThrow('BADGE_SIGNING_KEY')
  })

  it('production over https is accepted', () => {
    expect(readEnv(production).APP_MODE).toBe('production')
  })

  it('production refuses http, and with it cookies that anyone on the way can read', () => {
    expect(() => readEnv({ ...production, SERVER_URL: 'http://portaal.voorbeeld.nl' })).toThrow('https')
    expect(() => readEnv({ ...production, SERVER_URL: '' })).toThrow('SERVER_URL')
  })

  it('production refuses a secret that can be guessed', () => {
    expect(() => readEnv({ ...production, PAYLOAD_SECRET: 'default-secret-default-secret-default' })).toThrow(
      'PAYLOAD_SECRET',
    )
  })

  it('only the own address may change things; on your own machine it has two names', () => {
    expect(ownOrigins({ SERVER_URL: 'https://portaal.voorbeeld.nl' })).toEqual(['https://portaal.voorbeeld.nl'])
    expect(ownOrigins({ SERVER_URL: 'http://localhost:3000' })).toEqual([
      'http://localhost:3000',
      'http://127.0.0.1:3000',
    ])
  })
})
