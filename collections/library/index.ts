import { DocumentDownloads } from './DocumentDownloads'
import { DocumentTemplates } from './DocumentTemplates'
import { DocumentVersions } from './DocumentVersions'

/** Everything of the area: professional documents, their versions, and who has which. */
export const libraryCollections = [DocumentTemplates, DocumentVersions, DocumentDownloads]
