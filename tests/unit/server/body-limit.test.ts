import { describe, expect, it } from 'vitest'
import { refuseBody } from '@/src/server/body-limit'

const mb = 1024 * 1024

describe('a body is judged before it is read', () => {
  it.each([
    ['an ordinary body', 'POST', '/api/users/login', { 'content-length': String(mb) }, null],
    ['no body at all', 'POST', '/api/diplomas/1/submit', {}, null],
    ['one byte too many', 'POST', '/api/users/login', { 'content-length': String(mb + 1) }, 413],
    ['a large body on a page', 'POST', '/inloggen', { 'content-length': String(300 * mb) }, 413],
    ['a large body on a GET', 'GET', '/api/users/me', { 'content-length': String(2 * mb) }, 413],
    ['a body without a length', 'POST', '/api/users/login', { 'transfer-encoding': 'chunked' }, 411],
    ['an upload', 'POST', '/api/files', { 'content-length': String(26 * mb) }, null],
    ['a photo of a paired phone', 'POST', '/api/files/paired', { 'content-length': String(26 * mb) }, null],
    ['a file in a chat', 'POST', '/api/files/chat', { 'content-length': String(26 * mb) }, null],
    ['an upload that is too large', 'POST', '/api/files', { 'content-length': String(26 * mb + 1) }, 413],
    ['an upload without a length', 'POST', '/api/files', { 'transfer-encoding': 'chunked' }, 411],
    ['a new picture', 'PATCH', '/api/media/12', { 'content-length': String(20 * mb) }, null],
    ['a path that only looks like an upload', 'POST', '/api/files/x', { 'content-length': String(2 * mb) }, 413],
    ['another method on the upload path', 'PUT', '/api/files', { 'content-length': String(2 * mb) }, 413],
  ])('%s', (_name, method, path, headers, status) => {
    expect(refuseBody(method, path, headers)?.status ?? null).toBe(status)
  })
})
