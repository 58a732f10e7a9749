/** The ids of the rules that the code names: a rule is documented as soon as something checks it. */
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** What a registration breaks is told by the form and the import: `docs/events-import.md`. */
const OF_REGISTRATIONS = 'src/schema/registration.ts';
const FILES = ['src/schema/*.ts', 'src/domain/rules/*.ts', 'src/store/*.ts'];

/** A text, or either of two. */
function textsOf(node: ts.Node | undefined): readonly string[] {
  if (!node) return [];
  if (ts.isStringLiteral(node)) return [node.text];
  return ts.isConditionalExpression(node)
    ? [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)]
    : [];
}

function* nodesIn(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesIn(child);
}

/** A private method is another one in every file. */
function calledName(file: ts.SourceFile, name: string): string {
  return name.startsWith('#') ? `${file.fileName} ${name}` : name;
}

function nameOfCallee({ expression }: ts.CallExpression): string {
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
}

/** The functions that have a parameter named `rule`, with its position. */
function rulePositions(files: readonly ts.SourceFile[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  for (const file of files) {
    for (const node of nodesIn(file)) {
      if (!ts.isFunctionDeclaration(node) && !ts.isMethodDeclaration(node)) continue;
      const position = node.parameters.findIndex(({ name }) => name.getText() === 'rule');
      if (node.name && position !== -1) {
        positions.set(calledName(file, node.name.getText()), position);
      }
    }
  }
  return positions;
}

/** Every rule id in the code of schemas, rules and reader, sorted. The working directory is the project's root. */
export function rulesInCode(): readonly string[] {
  const files = globSync(FILES, { exclude: [OF_REGISTRATIONS] }).map((file) =>
    ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true),
  );
  const positions = rulePositions(files);
  const rules = files.flatMap((file) => {
    // A rule of the domain is an object with an id; elsewhere a problem has a rule.
    const field = file.fileName.startsWith('src/domain/') ? 'id' : 'rule';
    return [...nodesIn(file)].flatMap((node) => {
      if (ts.isCallExpression(node)) {
        const position = positions.get(calledName(file, nameOfCallee(node)));
        return position === undefined ? [] : textsOf(node.arguments[position]);
      }
      const isAssigned = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node);
      return isAssigned && node.name.getText() === field ? textsOf(node.initializer) : [];
    });
  });
  return [...new Set(rules)].sort();
}
