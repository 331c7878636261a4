import { checkEcdEndpoint } from '@/collections/identity/EcdCodes/endpoints'
import { health } from '@/src/health/endpoint'
import { openApiEndpoint } from './openapi/endpoint'
import { publicRegisterEndpoint } from './registers/public/endpoint'

/** Endpoints that belong to no collection. */
export const rootEndpoints = [health, publicRegisterEndpoint, openApiEndpoint, checkEcdEndpoint]
