import { failOnConsoleErrors } from '../console'

failOnConsoleErrors()
