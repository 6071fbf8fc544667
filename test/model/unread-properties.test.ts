import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { convertToTsx } from '@astrojs/astro2tsx';
import ts from 'typescript';
import { expect, test } from 'vitest';
import unread from './unread-properties.json' with { type: 'json' };

const project = fileURLToPath(new URL('../..', import.meta.url));
const generated = join(project, 'src/model/types/generated.ts');

const sources = readdirSync(join(project, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

/** The code of the project as the type checker sees it, each component as the TSX that it stands for. */
function programOfAll(): ts.Program {
  const { config } = ts.readConfigFile(join(project, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, project);
  const settings = { ...options, jsx: ts.JsxEmit.Preserve, noEmit: true };
  const host = ts.createCompilerHost(settings);
  const { fileExists, readFile } = host;
  const component = (file: string) => (file.endsWith('.astro.tsx') ? file.slice(0, -4) : undefined);
  host.fileExists = (file) => fileExists(component(file) ?? file);
  host.readFile = (file) => {
    const astro = component(file);
    return astro ? convertToTsx(readFileSync(astro, 'utf8'), { filename: astro }).code : readFile(file);
  };
  host.getSourceFile = (file, version) => {
    const text = host.readFile(file);
    return text === undefined ? undefined : ts.createSourceFile(file, text, version, true);
  };
  host.resolveModuleNameLiterals = (names, from, redirected, current) =>
    names.map(({ text }) =>
      text.startsWith('.') && text.endsWith('.astro')
        ? {
            resolvedModule: {
              resolvedFileName: `${resolve(from, '..', text)}.tsx`,
              extension: ts.Extension.Tsx,
              isExternalLibraryImport: false,
            },
          }
        : ts.resolveModuleName(text, from, current, host, undefined, redirected),
    );
  return ts.createProgram({
    rootNames: sources.map((file) => (file.endsWith('.astro') ? `${file}.tsx` : file)),
    options: settings,
    host,
  });
}

/** Where a property is read: behind a dot, in brackets, or taken out of an object by its name. */
function namesRead(node: ts.Node): ts.Node | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name;
  if (ts.isElementAccessExpression(node)) return node.argumentExpression;
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) return node.propertyName ?? node.name;
  return undefined;
}

test('every property of every schema is read by something, but for a list that can only shrink', () => {
  const program = programOfAll();
  const checker = program.getTypeChecker();
  const read = new Set<ts.Node>();
  const visit = (node: ts.Node): void => {
    const name = namesRead(node);
    if (name) {
      const symbol =
        ts.isBindingElement(node) && ts.isIdentifier(name)
          ? checker.getTypeAtLocation(node.parent).getProperty(name.text)
          : checker.getSymbolAtLocation(name);
      for (const declaration of symbol?.declarations ?? []) read.add(declaration);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles())
    if (file.fileName.startsWith(join(project, 'src')) && file.fileName !== generated) visit(file);

  const found: string[] = [];
  const collect = (node: ts.Node, owner: string): void => {
    const named = ts.isInterfaceDeclaration(node) ? node.name.text : owner;
    if (ts.isPropertySignature(node) && !read.has(node)) found.push(`${owner}.${node.name.getText()}`);
    const inner = ts.isPropertySignature(node) ? `${owner}.${node.name.getText()}` : named;
    ts.forEachChild(node, (child) => collect(child, inner));
  };
  const declared = program.getSourceFile(generated);
  if (declared) collect(declared, '');
  expect(read.size).toBeGreaterThan(150);
  expect(found.toSorted()).toEqual(unread.toSorted());
}, 120_000);
