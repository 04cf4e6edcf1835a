/** The arrows between the rooms. Each rule says why, so that whoever meets it knows what to do. */
const rule = (name, from, to, comment) => ({ name, severity: 'error', from, to, comment });

module.exports = {
  forbidden: [
    rule(
      'no-circles',
      {},
      { circular: true },
      'Two files that need each other are one idea or three.',
    ),
    rule(
      'coach-is-pure',
      { path: '^lib/coach/' },
      { pathNot: ['^lib/coach/', '^lib/languages/types\\.ts$'] },
      'The engine takes plain data and gives plain data: no browser, no page, no language of its own. Hand it what it needs as an argument.',
    ),
    rule(
      'criteria-stand-alone',
      { path: '^lib/coach/criteria/(?!index|checkAll|criterion|avoid|firstBroken|reasons)' },
      { path: '^lib/coach/criteria/(?!criterion|avoid|firstBroken|reasons)' },
      'A criterion is one file: what two of them share is a fact about the text and belongs in coach/text or coach/reading.',
    ),
    rule(
      'languages-stand-alone',
      { path: '^lib/languages/(en|nb|nl)/' },
      { path: '^lib/languages/(en|nb|nl)/', pathNot: '^lib/languages/$1/' },
      'No language leans on another: a change in one must not move the other.',
    ),
    rule(
      'languages-are-pure',
      { path: '^lib/languages/' },
      { path: '^(lib/(page|sites|session|i18n|settings)|components|entrypoints)/' },
      'A language is data and grammar, the same in a browser and outside.',
    ),
    rule(
      'page-knows-nothing',
      { path: '^lib/page/' },
      {
        path: '^(lib|components|entrypoints)/',
        pathNot: ['^lib/page/', '^lib/session/(messages|observation)\\.ts$'],
      },
      'lib/page works on any site: what is known of one site belongs in lib/sites.',
    ),
    rule(
      'sites-lean-on-page',
      { path: '^lib/sites/' },
      {
        path: '^(lib/(coach|languages|i18n|settings)|components|entrypoints)/',
        pathNot: '^lib/coach/(vocabulary|report)\\.ts$',
      },
      'The reader stays small: it reads and sends, it never judges.',
    ),
    rule(
      'sites-stand-alone',
      { path: '^lib/sites/(x|facebook|linkedin)/' },
      { path: '^lib/sites/(x|facebook|linkedin)/', pathNot: '^lib/sites/$1/' },
      'No site leans on another: a redesign of one must not break the other.',
    ),
    rule(
      'nothing-leans-on-shells',
      { path: '^(lib|components)/' },
      { path: '^entrypoints/' },
      'Entrypoints are shells that put parts together; a part never needs its shell.',
    ),
    rule(
      'product-knows-no-tests',
      { path: '^(lib|components|entrypoints)/' },
      { path: '^tests/' },
      'What ships does not need what tests it.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^tests/sites/node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json', '.css'] },
  },
};
