import { beforeAll, inject, vi } from 'vitest'
import { failOnConsoleErrors } from '../console'
import { databasePrefix } from '../global/template'
import { startAfresh, useEnvironment } from '../payload'

// Server actions and pages ask Next for the headers and cookies of "the" request; see as().
vi.mock('next/headers', () => import('../next-headers'))

const run = inject('run')
const database = `${databasePrefix}_w${process.env.VITEST_POOL_ID ?? 1}`
useEnvironment(run, { database, port: 3999 })

failOnConsoleErrors()

// Every file begins with its own copy of the template database and an empty file store.
beforeAll(() => startAfresh(run, database))
