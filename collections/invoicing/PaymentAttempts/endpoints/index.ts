import { answerEndpoint, checkEndpoint } from './attempt'
import { returnedEndpoint } from './returned'

export const attemptEndpoints = [checkEndpoint, answerEndpoint, returnedEndpoint]
