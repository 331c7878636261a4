/** Who may import whom; see "Direction of imports" in docs/architecture. Nothing points back. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    rule(
      'domain-stands-alone',
      'rules know no framework, no I/O and nobody else',
      { path: '^src/domain' },
      { pathNot: '^src/domain|node_modules/(zod|date-fns|@date-fns/tz)/' },
    ),
    rule(
      'plugins-know-no-product',
      'a plugin gets slugs and functions; it never looks into the product',
      { path: '^plugins' },
      { path: '^(collections|globals|src/(app|features))' },
    ),
    rule(
      'collections-know-no-pages',
      'collections stand under the pages',
      { path: '^(collections|globals)/', pathNot: '/admin/' },
      { path: '^src/app' },
    ),
    rule(
      'features-know-no-routes',
      'a route uses a feature, not the other way round',
      { path: '^src/features' },
      { path: '^src/app' },
    ),
    rule(
      'foundations-know-nobody',
      'what everybody uses, uses nobody',
      { path: '^src/(access|fields|lib|db|ui)/' },
      { path: '^(collections|globals|src/(app|features))' },
    ),
    rule(
      'product-knows-no-tests',
      'only the demo data shares the factories',
      { path: '^(collections|globals|plugins|src)', pathNot: '^src/seed' },
      { path: '^tests' },
    ),
    rule(
      'no-circles',
      'two files that need each other are one',
      {},
      {
        circular: true,
        dependencyTypesNot: ['type-only', 'dynamic-import'],
        viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] },
      },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'payload-types\\.ts$|src/migrations/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
