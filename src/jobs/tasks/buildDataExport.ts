import { buildExport } from '@/collections/privacy/DataExports/build/build'
import { defineTask } from '../defineTask'

/** Makes the copy of everything that a member asked for. Run twice it does nothing the second time. */
export const buildDataExport = defineTask<'build-data-export'>({
  slug: 'build-data-export',
  inputSchema: [{ name: 'export', type: 'number', required: true }],
  // What goes wrong while it is made is told to the member; tried again is what never came that far.
  retries: { attempts: 3, backoff: { type: 'exponential', delay: 30_000 } },
  handler: async ({ input, req }) => {
    await buildExport(req.payload, input.export)
    return { output: {} }
  },
})
