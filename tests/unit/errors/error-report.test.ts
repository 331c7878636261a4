import { APIError, Forbidden, NotFound } from 'payload'
import { describe, expect, it } from 'vitest'
import { reportError } from '@/src/lib/errors/error-report'

const context = { singleDocument: false, signedIn: true, constraints: {}, reference: 'R-1234-5678' }
const database = (code: string, constraint?: string): Error =>
  new Error('Failed query: insert … params: sanne@praktijk.test', {
    cause: Object.assign(new Error('Key (email)=(sanne@praktijk.test) already exists'), { code, constraint }),
  })

describe('the body of every error', () => {
  it.each([
    ['23505', 409],
    ['23P01', 409],
    ['P0001', 409],
    ['40001', 409],
    ['22P02', 404],
    ['22003', 404],
    ['23503', 400],
    ['22008', 400],
    ['57P01', 503],
  ])('answers PostgreSQL %s with %i and none of its values', (code, status) => {
    const report = reportError(database(code, 'users_email_idx'), context)
    expect(report.status).toBe(status)
    expect(JSON.stringify(report.errors)).not.toContain('sanne')
    expect(report).toMatchObject({ databaseCode: code, constraint: 'users_email_idx' })
  })

  it('says what one of our own constraints means', () => {
    const constraints = { one_group: { message: 'Je zit al in een groep.', field: 'group' } }
    expect(reportError(database('23505', 'one_group'), { ...context, constraints })).toMatchObject({
      status: 409,
      errors: [{ message: 'Je zit al in een groep.', field: 'group' }],
    })
  })

  it('answers an unknown error with its reference and nothing else', () => {
    const { status, errors } = reportError(new Error('password of sanne is x'), context)
    expect(status).toBe(500)
    expect(errors[0]?.message).toContain('R-1234-5678')
    expect(errors[0]?.message).not.toContain('sanne')
  })

  it('keeps a private server error private', () => {
    const { errors } = reportError(new APIError('secret detail', 500), context)
    expect(errors[0]?.message).not.toContain('secret')
  })

  it('hides that a document exists from who may not see it', () => {
    expect(reportError(new Forbidden(), { ...context, singleDocument: true }).status).toBe(404)
    expect(reportError(new Forbidden(), { ...context, singleDocument: true })).toEqual(
      reportError(new NotFound(), { ...context, singleDocument: true }),
    )
  })

  it('asks who is not logged in to log in, and tells who is that it is not theirs', () => {
    expect(reportError(new Forbidden(), { ...context, signedIn: false }).status).toBe(401)
    expect(reportError(new Forbidden(), context).status).toBe(403)
  })

  it('names the field of a field error', () => {
    const error = new APIError('x', 400, { errors: [{ field: 'title', message: 'Vul een titel in.' }] }, true)
    expect(reportError(error, context)).toEqual({
      status: 400,
      errors: [{ field: 'title', message: 'Vul een titel in.' }],
    })
  })

  it('answers a taken value with 409 at its field', () => {
    const error = new APIError('x', 400, { errors: [{ path: 'slug', message: 'unique', tableName: 'posts' }] }, true)
    expect(reportError(error, context)).toEqual({
      status: 409,
      errors: [{ field: 'slug', message: 'Dit bestaat al. Vul iets anders in.' }],
    })
  })

  it('speaks Dutch about a body that is no JSON', () => {
    expect(reportError(new APIError('Invalid JSON', 400), context).errors[0]?.message).toContain('beschadigd')
    expect(reportError(new SyntaxError('Unexpected token'), context).status).toBe(400)
  })
})
