import { CpdUploads } from './CpdUploads'
import { Diplomas } from './Diplomas'

/** Everything of the area that members hand in for every organisation. */
export const evidenceCollections = [Diplomas, CpdUploads]
