import { runSimulation } from '@/collections/registers/NormSimulations/run'
import { defineTask } from '../defineTask'

/** Tries a norm on all running dossiers of its register. Run twice it begins anew and ends the same. */
export const simulateNorm = defineTask<'simulate-norm'>({
  slug: 'simulate-norm',
  inputSchema: [{ name: 'simulation', type: 'number', required: true }],
  retries: { attempts: 2, backoff: { type: 'exponential', delay: 10_000 } },
  handler: async ({ input, req }) => {
    await runSimulation(req, input.simulation)
    return { output: {} }
  },
})
