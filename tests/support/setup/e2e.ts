import { afterAll, afterEach, expect, inject } from 'vitest'
import { closeBrowser, closePages, errorsSeen } from '../browser'
import { failOnConsoleErrors } from '../console'
import { useEnvironment } from '../payload'

// This process shares the portal's database: factories write here what the browser then sees.
const { database, port } = inject('portal')
useEnvironment(inject('run'), { database, port })

failOnConsoleErrors()

afterEach(async () => {
  await closePages()
  expect(errorsSeen(), 'errors in the browser').toEqual([])
})

afterAll(closeBrowser)
