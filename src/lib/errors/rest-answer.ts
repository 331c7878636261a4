type Context = { params: Promise<{ slug?: string[] }> }
type Handler = (request: Request, context: Context) => Promise<Response>

const notFound = (): Response =>
  Response.json({ errors: [{ message: 'Niet gevonden. Misschien is het verplaatst of verwijderd.' }] }, { status: 404 })

/** No file, id or collection has such a name, and both the file system and PostgreSQL stumble over it. */
const hasNul = async ({ params }: Context): Promise<boolean> =>
  ((await params).slug ?? []).some((part) => part.includes('\0') || /%00/.test(part))

const isJson = (response: Response): boolean => response.headers.get('content-type')?.includes('json') ?? false

async function hasErrors(response: Response): Promise<boolean> {
  const body: unknown = await response.clone().json()
  return typeof body === 'object' && body !== null && 'errors' in body
}

/** Payload answers an address it doesn't know outside its error hooks, with the address in it; here it is a 404 like any other. */
export const inOurWords =
  (handler: Handler): Handler =>
  async (request, context) => {
    if (await hasNul(context)) return notFound()
    const response = await handler(request, context)
    const unknownAddress = response.status === 404 || response.status === 501
    return unknownAddress && isJson(response) && !(await hasErrors(response)) ? notFound() : response
  }
