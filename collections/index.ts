import { accreditationCollections } from './accreditation'
import { aovCollections } from './aov'
import { evidenceCollections } from './evidence'
import { identityCollections } from './identity'
import { intervisieCollections } from './intervisie'
import { invoicingCollections } from './invoicing'
import { knowledgeCollections } from './knowledge'
import { libraryCollections } from './library'
import { newsCollections } from './news'
import { privacyCollections } from './privacy'
import { registerCollections } from './registers'
import { screeningCollections } from './screening'
import { serviceCollections } from './service'
import { visitationCollections } from './visitation'

/** Everything that is kept, by area. */
export const collections = [
  ...identityCollections,
  ...evidenceCollections,
  ...registerCollections,
  ...accreditationCollections,
  ...intervisieCollections,
  ...visitationCollections,
  ...screeningCollections,
  ...libraryCollections,
  ...invoicingCollections,
  ...privacyCollections,
  ...newsCollections,
  ...serviceCollections,
  ...aovCollections,
  ...knowledgeCollections,
]
