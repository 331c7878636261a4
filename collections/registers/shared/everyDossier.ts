import type { PayloadRequest } from 'payload'
import { postgres } from '@/src/lib/sql'
import type { DossierInNorm } from './dossierRow'
import { normById } from './normStore'
import { readDossiers, type Which } from './readDossiers'

/** Every running dossier of a register, or of all, each with its norm. */
export const everyDossier = (req: PayloadRequest, which: Which): AsyncGenerator<DossierInNorm> =>
  readDossiers(postgres(req.payload).pool, which, (id) => normById(req, id))
