import { APIError, createLocalReq, JobCancelledError, type PayloadRequest } from 'payload'
import { defineTask } from '@/src/jobs/defineTask'
import { asSystem, asUser } from '@/src/lib/local-api'
import { idOf } from '@/src/lib/relation'

/** A request of the editor who planned it, so that it is judged by what they may do when the time has come. */
async function requestOf(req: PayloadRequest, editor: number | null): Promise<PayloadRequest> {
  const user =
    editor === null
      ? null
      : await req.payload.findByID({
          collection: 'users',
          id: editor,
          disableErrors: true,
          ...asSystem(req, 'who planned a post'),
        })
  if (!user) throw new JobCancelledError('the editor who planned it is gone')
  return createLocalReq({ user: { ...user, collection: 'users' } }, req.payload)
}

/**
 * Publishes a post or takes it off the site, as planned (KS-NEWS-1). Run twice it comes to the same. What is refused
 * (a right taken away, a post that is gone) stays refused, so only other failures are tried again. The slug is that of
 * Payload's own task, which knows no second try.
 */
export const carryOutPlan = defineTask<'schedulePublish'>({
  slug: 'schedulePublish',
  inputSchema: [
    { name: 'type', type: 'radio', options: ['publish', 'unpublish'], defaultValue: 'publish' },
    { name: 'doc', type: 'relationship', relationTo: ['posts'] },
    { name: 'user', type: 'relationship', relationTo: ['users'] },
  ],
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 15_000 } },
  handler: async ({ input, req }) => {
    const id = Number(idOf(input.doc?.value))
    const editor = await requestOf(req, idOf(input.user?.value))
    const _status = input.type === 'unpublish' ? 'draft' : 'published'
    try {
      await req.payload.update({ collection: 'posts', id, data: { _status }, ...asUser(editor) })
    } catch (error) {
      if (error instanceof APIError && error.status < 500) throw new JobCancelledError(`refused with ${error.status}`)
      throw error
    }
    return { output: {} }
  },
})
