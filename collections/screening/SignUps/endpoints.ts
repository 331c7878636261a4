import { everyone } from '@/src/access/rules'
import { endpoint } from '@/src/lib/endpoint'
import { readBody } from '@/src/lib/read-body'
import { askToJoin } from './operations/ask'
import { confirmSignUp } from './operations/confirm'
import { confirmSchema, signUpSchema } from './schema'

/** The same for everyone: who is known already reads it in the mail. */
export const signUpAnswer = 'Kijk in je mail. Daarin staat hoe je verder gaat.'

/** POST /api/sign-ups (KS-ACC-2). */
const ask = endpoint({
  path: '/',
  method: 'post',
  access: everyone,
  handler: async (req) => {
    await askToJoin(req, await readBody(req, signUpSchema))
    return Response.json({ message: signUpAnswer })
  },
})

/** POST /api/sign-ups/confirm `{token, password}`. */
const confirm = endpoint({
  path: '/confirm',
  method: 'post',
  access: everyone,
  handler: async (req) => {
    await confirmSignUp(req, await readBody(req, confirmSchema))
    return Response.json({ message: 'Je account is gemaakt. Log in met je e-mailadres of je lidnummer.' })
  },
})

export const signUpEndpoints = [ask, confirm]
