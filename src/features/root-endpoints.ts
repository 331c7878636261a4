import { checkEcdEndpoint } from '@/collections/identity/EcdCodes/endpoints'
import { shieldEndpoint } from '@/collections/library/shields/endpoint'
import { health } from '@/src/health/endpoint'
import { directoryEndpoints } from './directory/endpoints'
import { openApiEndpoint } from './openapi/endpoint'
import { publicRegisterEndpoint } from './registers/public/endpoint'

/** Endpoints that belong to no collection. */
export const rootEndpoints = [
  health,
  publicRegisterEndpoint,
  ...directoryEndpoints,
  openApiEndpoint,
  checkEcdEndpoint,
  shieldEndpoint,
]
