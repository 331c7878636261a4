/** Every Local API call says for whom it is made: it spreads asUser(req) or asSystem(req, reason). */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from '../lib/paths'

const operations = new Set(
  [
    'create',
    'find',
    'findByID',
    'findDistinct',
    'update',
    'delete',
    'count',
    'duplicate',
    'findGlobal',
    'updateGlobal',
  ].concat([
    'findVersions',
    'findVersionByID',
    'restoreVersion',
    'countVersions',
    'findGlobalVersions',
    'restoreGlobalVersion',
  ]),
)
const folders = ['collections', 'globals', 'plugins', 'src']
const generated = /payload-types\.ts$|\/migrations\//

/** Whether an expression is (or ends in) something called `payload`. */
const isPayload = (node: ts.Expression): boolean =>
  (ts.isIdentifier(node) && node.text === 'payload') ||
  (ts.isPropertyAccessExpression(node) && node.name.text === 'payload')

const makesScope = (node: ts.Node): boolean => /\bas(User|System)\(/.test(node.getText())

/** `...asUser(req)`, or `...common` where `common` was made with one in the same file. */
const spreadsScope = (argument: ts.Expression | undefined, scopes: ReadonlySet<string>): boolean =>
  argument !== undefined &&
  ts.isObjectLiteralExpression(argument) &&
  argument.properties.some(
    (property) =>
      ts.isSpreadAssignment(property) &&
      (ts.isIdentifier(property.expression) ? scopes.has(property.expression.text) : makesScope(property.expression)),
  )

function offences(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const scopes = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (
      ts.isVariableDeclaration(node) &&
      ts.isIdentifier(node.name) &&
      node.initializer &&
      makesScope(node.initializer)
    ) {
      scopes.add(node.name.text)
    }
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      operations.has(node.expression.name.text) &&
      isPayload(node.expression.expression) &&
      !spreadsScope(node.arguments[0], scopes)
    ) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      found.push(
        `${file}:${line + 1}  payload.${node.expression.name.text} without asUser(req) or asSystem(req, reason)`,
      )
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
)
const problems = files.filter((file) => /\.tsx?$/.test(file) && !generated.test(file)).flatMap(offences)
for (const problem of problems) console.log(problem)
process.exit(problems.length === 0 ? 0 : 1)
