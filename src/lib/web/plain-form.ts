import type { PayloadRequest } from 'payload'

/** Whether a browser sent a form by itself, without scripts: the answer is a page to go to, not JSON. */
export const isPlainForm = (req: PayloadRequest): boolean =>
  req.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') ?? false

/** The fields of such a form. */
export const formFields = async (req: PayloadRequest): Promise<Record<string, string>> =>
  Object.fromEntries(new URLSearchParams((await req.text?.()) ?? ''))

/** Leads the browser on with a GET, so that loading the page again sends nothing twice. */
export const seeOther = (path: string): Response =>
  new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } })
