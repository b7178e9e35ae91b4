const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { Compilation, sources } = require('webpack');

const SOURCE_ADDRESS = 'https://localhost:3000';
const MICROSOFT = 'https://appsforoffice.microsoft.com';

/** Where the built add-in will stand; the manifest is written for it. */
function addinAddress() {
  const address = new URL(process.env.ADDIN_URL || SOURCE_ADDRESS);
  if (address.protocol !== 'https:' || address.search || address.hash)
    throw new Error(`ADDIN_URL must be a plain https address, not ${address.href}`);
  return address.href.replace(/\/$/, '');
}

/**
 * Nothing is allowed but the add-in's own files and Microsoft's office.js.
 * The one hash is that of an empty style element: Fluent creates those and fills them rule by rule, which needs no
 * 'unsafe-inline'. frame-src is for office.js, which asks in a hidden frame of its own whether an unknown host is trusted.
 */
function contentSecurityPolicy(office) {
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src ${office.trim() || "'self'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const PERMISSIVE = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'Unlicense',
  'CC0-1.0',
]);

/** A licence expression is fine when one of its alternatives is. */
function isPermissive(licence) {
  return licence
    .replace(/[()]/g, '')
    .split(/\s+OR\s+/)
    .some((alternative) => alternative.split(/\s+AND\s+/).every((one) => PERMISSIVE.has(one.trim())));
}

/** The folder of the npm package that a file belongs to, or undefined for our own files. */
function packageFolder(file) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file ?? '')?.[0];
}

function licenceText(folder, { author, homepage }) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file !== undefined) return readFileSync(path.join(folder, file), 'utf8').trim();
  return [typeof author === 'object' ? author.name : author, homepage].filter(Boolean).join(', ');
}

/** Writes licenses.txt, the licence of every package whose code is in the bundles; a licence that is not permissive ends the build. */
class ShippedLicences {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('ShippedLicences', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'ShippedLicences', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => compilation.emitAsset('licenses.txt', new sources.RawSource(this.text(compilation))),
      );
    });
  }

  text(compilation) {
    // Webpack's own start-up code is in every bundle.
    const folders = new Set([path.dirname(require.resolve('webpack/package.json'))]);
    const visit = (module) => {
      const folder = packageFolder(module.nameForCondition());
      if (folder !== undefined) folders.add(folder);
      // Modules that were joined into one are only reachable through it.
      for (const inner of module.modules ?? []) visit(inner);
    };
    for (const module of compilation.modules)
      if (compilation.chunkGraph.getNumberOfModuleChunks(module) > 0) visit(module);
    return [...folders]
      .map((folder) => ({
        folder,
        about: JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')),
      }))
      .sort((a, b) => (a.about.name < b.about.name ? -1 : 1))
      .map(({ folder, about }) => {
        if (!isPermissive(String(about.license)))
          throw new Error(`${about.name} may not be shipped: its licence is ${about.license}`);
        return `${about.name} ${about.version} (${about.license})\n\n${licenceText(folder, about)}\n`;
      })
      .join(`\n${'-'.repeat(80)}\n\n`);
  }
}

const swc = (tsx) => ({
  loader: 'swc-loader',
  options: {
    swcrc: false,
    jsc: {
      target: 'es2021',
      parser: { syntax: 'typescript', tsx },
      transform: { react: { runtime: 'automatic' } },
    },
  },
});

/**
 * `webpack --mode production` writes the static site to dist/.
 * `--env preview` takes office.js from the same origin (/office-js/office.js), for the preview without Excel.
 */
module.exports = (env = {}, { mode = 'production' } = {}) => {
  const preview = Boolean(env.preview);
  const address = addinAddress();
  const page = (name, entry, folder) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      template: path.join(__dirname, 'src', folder, `${name}.html`),
      chunks: entry ? [entry] : [],
      inject: entry ? 'head' : false,
      scriptLoading: 'defer',
      minify: false,
      templateParameters: {
        contentSecurityPolicy: contentSecurityPolicy(preview ? '' : ` ${MICROSOFT}`),
        officeJs: preview ? '/office-js/office.js' : `${MICROSOFT}/lib/1/hosted/office.js`,
      },
    });
  return {
    mode,
    entry: { taskpane: './src/taskpane/index.tsx', commands: './src/commands/commands.ts' },
    output: {
      path: path.join(__dirname, preview ? 'node_modules/.cache/preview' : 'dist'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      publicPath: '',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        { test: /\.ts$/, exclude: /node_modules/, use: swc(false) },
        { test: /\.tsx$/, exclude: /node_modules/, use: swc(true) },
        // The inner rooms do nothing when they are loaded, so what nobody uses of them stays out.
        { test: /[\\/]src[\\/](?:thai|ita|sheets|excel|actions|i18n)[\\/]/, sideEffects: false },
        {
          test: /\.css$|[\\/]boot\.js$/,
          include: path.join(__dirname, 'src'),
          type: 'asset/resource',
          generator: { filename: 'assets/[name].[contenthash:8][ext]' },
        },
      ],
    },
    plugins: [
      page('taskpane', 'taskpane', 'taskpane'),
      page('commands', 'commands', 'commands'),
      page('help', undefined, 'taskpane'),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png' },
          {
            from: 'manifest.xml',
            transform: (xml) => xml.toString('utf8').replaceAll(SOURCE_ADDRESS, address),
          },
        ],
      }),
      new ShippedLicences(),
    ],
    optimization: {
      // A page is written before its assets are minified, so their names must not depend on that.
      realContentHash: false,
      minimizeOptions: { html: false },
    },
    devtool: 'source-map',
    // The address is part of what is built, so it is part of what the cache knows.
    cache: {
      type: 'filesystem',
      name: `${mode}-${preview ? 'preview' : 'site'}`,
      version: address,
      buildDependencies: { config: [__filename] },
    },
    performance: {
      hints: mode === 'production' ? 'error' : false,
      maxAssetSize: 800_000,
      maxEntrypointSize: 800_000,
    },
    stats: 'errors-warnings',
  };
};
