import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type CompletionItem,
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const program = fileURLToPath(import.meta.resolve('yaml-language-server/bin/yaml-language-server'));

/** Where in a text, counted from zero as the protocol does. */
export interface Spot {
  readonly line: number;
  readonly character: number;
}

/** The YAML language server that VS Code runs, over stdio, with the settings of a workspace. */
export class LanguageServer {
  readonly #process: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #root: string;
  readonly #waiting = new Map<string, (found: readonly Diagnostic[]) => void>();

  #opened = 0;

  private constructor(root: string, settings: { readonly [name: string]: unknown }) {
    this.#root = root;
    this.#process = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const { stdout, stdin } = this.#process;
    if (!stdout || !stdin) throw new Error('The language server has no streams.');
    this.#connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.#connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ section }) => (section === undefined ? settings : sectionOf(settings, section))),
    );
    this.#connection.onRequest(RegistrationRequest.type, () => undefined);
    this.#connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      this.#waiting.get(uri)?.(diagnostics);
    });
    this.#connection.listen();
  }

  /** Starts the server in a folder, with the settings that its `.vscode/settings.json` would give. */
  static async start(root: string, settings: { readonly [name: string]: unknown }): Promise<LanguageServer> {
    const server = new LanguageServer(root, settings);
    const uri = pathToFileURL(root).href;
    await server.#connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'report' }],
      capabilities: {
        workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
        textDocument: {
          publishDiagnostics: { versionSupport: true },
          hover: { contentFormat: ['markdown'] },
          completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        },
      },
    });
    await server.#connection.sendNotification(InitializedNotification.type, {});
    await server.#connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
    // A completion waits until the settings are read; what is checked before that is checked without schemas.
    await server.complete('wait.yaml', '', { line: 0, character: 0 });
    return server;
  }

  /** What the server finds wrong in a text that stands at `path`. */
  async check(path: string, text: string): Promise<readonly Diagnostic[]> {
    return this.#whileOpen(path, text, (uri) => this.#nextDiagnostics(uri));
  }

  async complete(path: string, text: string, position: Spot): Promise<readonly CompletionItem[]> {
    return this.#whileOpen(path, text, async (uri) => {
      const result = await this.#connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
      return Array.isArray(result) ? result : (result?.items ?? []);
    });
  }

  async hover(path: string, text: string, position: Spot): Promise<string> {
    return this.#whileOpen(path, text, async (uri) => {
      const hover: Hover | null = await this.#connection.sendRequest(HoverRequest.type, {
        textDocument: { uri },
        position,
      });
      const contents = hover?.contents ?? '';
      return typeof contents === 'string' ? contents : 'value' in contents ? contents.value : '';
    });
  }

  stop(): void {
    this.#connection.dispose();
    this.#process.kill();
  }

  /** The server names no version with what it finds, so each text has a folder of its own; the globs match in any. */
  async #whileOpen<Result>(path: string, text: string, ask: (uri: string) => Promise<Result>): Promise<Result> {
    const uri = `${pathToFileURL(this.#root).href}/${++this.#opened}/${path}`;
    const textDocument = { uri, languageId: 'yaml', version: 1, text };
    await this.#connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    const result = await ask(uri);
    await this.#connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    return result;
  }

  #nextDiagnostics(uri: string): Promise<readonly Diagnostic[]> {
    return new Promise((resolve) => this.#waiting.set(uri, resolve));
  }
}

function sectionOf(settings: { readonly [name: string]: unknown }, section: string): unknown {
  const prefix = `${section}.`;
  const inside = Object.entries(settings).filter(([name]) => name.startsWith(prefix));
  if (inside.length === 0) return settings[section] ?? null;
  const result: { [name: string]: unknown } = {};
  for (const [name, value] of inside) result[name.slice(prefix.length)] = value;
  return result;
}
