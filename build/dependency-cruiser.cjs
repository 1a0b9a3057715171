// The directions of DESIGN 3 as rules. build/boundaries.ts runs them; test/unit/shell/boundaries.test.ts breaks each one.
const only = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

// model <- rules, phrases, paper-kinds <- ooxml, documents, importing <- attachments <- checking. The container and the IPC contract stand beside the chain; a reader's marks stand on the container, under the documents made of them.
const above = {
  model: 'rules|phrases|paper-kinds|meeting-file|marks|ooxml|documents|importing|attachments|checking|ipc',
  'rules|phrases|paper-kinds': 'meeting-file|marks|ooxml|documents|importing|attachments|checking|ipc',
  'ooxml|documents|importing': 'attachments|checking|ipc',
  attachments: 'checking|ipc',
  'meeting-file': 'marks|ooxml|documents|attachments|checking|ipc',
  marks: 'ooxml|documents|importing|attachments|checking|ipc',
  ipc: 'rules|phrases|paper-kinds|meeting-file|marks|ooxml|documents|importing|attachments|checking',
  checking: 'ipc',
};
const package_ = (name) => `(^|/)node_modules/${name}(/|$)|^${name}$`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    only('shared-is-a-leaf', 'shared/ imports nothing of electron/ or renderer/.', { path: '^shared/' }, { path: '^(electron|renderer|build|test)/' }),
    only('shared-is-pure', 'shared/ has no Node: what it needs from outside comes through ports.', { path: '^shared/' }, { dependencyTypes: ['core'] }),
    ...Object.entries(above).map(([folder, higher]) =>
      only(`shared-order-${folder.split('|')[0]}`, `shared/${folder} is below shared/${higher}.`, { path: `^shared/(${folder})/` }, { path: `^shared/(${higher})/` })),
    only('ports-know-the-model-only', 'ports.ts stands on the model.', { path: '^shared/ports\\.ts$' }, { path: '^shared/', pathNot: '^shared/model/' }),

    only('electron-not-renderer', 'The shell and the page meet in shared/ipc only.', { path: '^electron/' }, { path: '^(renderer|build|test)/' }),
    only('renderer-not-electron', 'The page and the shell meet in shared/ipc only.', { path: '^renderer/' }, { path: '^(electron|build|test)/' }),
    only('renderer-has-no-node', 'The page runs in any Chromium.', { path: '^renderer/' }, { dependencyTypes: ['core'] }),
    only('shell-imports-ipc-only', 'The shell decides nothing: of shared/ it knows the contract.', { path: '^electron/', pathNot: '^electron/cli/' }, { path: '^shared/', pathNot: '^shared/ipc/' }),
    only('shell-not-cli', 'The installed app has no command line.', { path: '^electron/', pathNot: '^electron/cli/' }, { path: '^electron/cli/' }),
    only('cli-is-headless', 'The command line runs in Node.', { path: '^electron/cli/' }, { path: package_('electron') }),
    only('electron-in-its-folder', 'Only the shell imports Electron.', { pathNot: '^electron/' }, { path: package_('electron') }),

    only('below-main', 'main is the composition root.', { path: '^renderer/', pathNot: '^renderer/main\\.tsx?$' }, { path: '^renderer/main\\.tsx?$' }),
    only('below-app', 'app composes features; nothing below knows it.', { path: '^renderer/(features|saving|data|platform|workers|ui|lib)/' }, { path: '^renderer/app/' }),
    only('below-features', 'Parts under the features know none of them.', { path: '^renderer/(saving|data|platform|workers|ui|lib)/' }, { path: '^renderer/features/' }),
    only('saving-joins-what-is-below', 'saving brings data, workers and platform together for the features; none of them knows it.', { path: '^renderer/(data|platform|workers|ui|lib)/' }, { path: '^renderer/saving/' }),
    only('features-stand-alone', 'A feature never imports another feature.', { path: '^renderer/features/([^/]+)/' }, { path: '^renderer/features/', pathNot: '^renderer/features/$1/' }),
    only('workers-through-clients', 'A page speaks to a worker through its client.', { path: '^renderer/(app|features|saving)/' }, { path: '^renderer/workers/', pathNot: '-client\\.tsx?$' }),
    only('data-is-below-ui', 'data knows tables, not screens.', { path: '^renderer/data/' }, { path: '^renderer/(platform|workers|ui)/' }),
    only('platform-is-small', 'platform knows the machine only.', { path: '^renderer/platform/' }, { path: '^renderer/(data|workers|ui)/' }),
    only('workers-read-through-data', 'Workers read bytes through data.', { path: '^renderer/workers/' }, { path: '^renderer/(platform|ui)/' }),
    only('ui-has-no-data', 'ui parts have no data.', { path: '^renderer/ui/' }, { path: '^renderer/(data|platform|workers)/' }),
    only('ui-has-no-routing', 'ui parts have no routing.', { path: '^renderer/(ui|lib)/' }, { path: package_('react-router') }),
    only('lib-is-lowest', 'lib are small helpers.', { path: '^renderer/lib/' }, { path: '^renderer/(data|platform|workers|ui)/' }),

    only('docx-in-documents', 'docx only in shared/documents.', { pathNot: '^shared/documents/' }, { path: package_('docx') }),
    only('dexie-in-data', 'Dexie only in renderer/data.', { pathNot: '^renderer/data/' }, { path: `${package_('dexie')}|${package_('dexie-react-hooks')}` }),
    only('zod-through-one-door', 'zod only through shared/model/zod.ts, which switches generated code off.', { pathNot: '^shared/model/zod\\.ts$' }, { path: package_('zod') }),
    only('no-cycles', 'A circle of imports has no order to read it in.', {}, { circular: true }),
    only('nothing-unresolved', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^build/\\.(types|reports)/' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css'], exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
