/** The doc comments above the fields of the schemas, which are the meanings of the fields: written once, where the field is. */
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** What the source says of one field. */
export interface FieldComment {
  /** The doc comment above the field; empty where there is none. */
  readonly meaning: string;
  /** Name of the schema that the field takes whole, as in `z.array(activitySchema)`. */
  readonly schema?: string;
  /** The fields of a map that is written out in the field itself. */
  readonly fields: SchemaComment['fields'];
}

/** What the source says of one schema. */
export interface SchemaComment {
  readonly meaning: string;
  readonly fields: ReadonlyMap<string, FieldComment>;
}

/** The comments of every exported schema, by the name of its constant. */
export type SchemaComments = ReadonlyMap<string, SchemaComment>;

function commentOf(node: ts.Node): string {
  const comments = ts.getJSDocCommentsAndTags(node).map(({ comment }) => comment);
  return comments
    .map((comment) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The map of fields that a call describes: `z.strictObject({ … })`. */
function fieldsOfCall(node: ts.Node): ts.ObjectLiteralExpression | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression))
    return undefined;
  const [fields] = node.arguments;
  const isMap = node.expression.name.text === 'strictObject';
  return isMap && fields && ts.isObjectLiteralExpression(fields) ? fields : undefined;
}

/** The nearest maps below a node; what stands inside them belongs to their own fields. */
function mapsBelow(node: ts.Node): readonly ts.ObjectLiteralExpression[] {
  const fields = fieldsOfCall(node);
  if (fields) return [fields];
  const maps: ts.ObjectLiteralExpression[] = [];
  ts.forEachChild(node, (child) => void maps.push(...mapsBelow(child)));
  return maps;
}

function identifiersBelow(node: ts.Node): readonly string[] {
  if (ts.isIdentifier(node)) return [node.text];
  const names: string[] = [];
  ts.forEachChild(node, (child) => void names.push(...identifiersBelow(child)));
  return names;
}

function fieldsOf(
  map: ts.ObjectLiteralExpression,
  isSchema: (name: string) => boolean,
): ReadonlyMap<string, FieldComment> {
  const fields = new Map<string, FieldComment>();
  for (const property of map.properties) {
    if (!property.name || !ts.isIdentifier(property.name)) continue;
    const value = ts.isPropertyAssignment(property) ? property.initializer : property.name;
    const inner = mapsBelow(value).flatMap((found) => [...fieldsOf(found, isSchema)]);
    const schema = inner.length > 0 ? undefined : identifiersBelow(value).find(isSchema);
    fields.set(property.name.text, {
      meaning: commentOf(property),
      ...(schema === undefined ? {} : { schema }),
      fields: new Map(inner),
    });
  }
  return fields;
}

/** Every exported constant of a file that is, or contains, a map of fields. */
function declarationsIn(file: string): readonly (readonly [string, ts.VariableStatement])[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  return source.statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      ts.isIdentifier(name) && initializer && mapsBelow(initializer).length > 0
        ? [[name.text, statement] as const]
        : [],
    );
  });
}

/** Reads the comments of all schemas. The working directory is the project's root. */
export function readSchemaComments(): SchemaComments {
  const declarations = new Map(globSync('src/schema/*.ts').sort().flatMap(declarationsIn));
  const comments = new Map<string, SchemaComment>();
  for (const [name, statement] of declarations) {
    const fields = mapsBelow(statement).flatMap((map) => [
      ...fieldsOf(map, (candidate) => declarations.has(candidate)),
    ]);
    comments.set(name, { meaning: commentOf(statement), fields: new Map(fields) });
  }
  return comments;
}

/**
 * Name of the schema of every entry of a constant such as `RECORDS`: `commitments` takes `commitmentSchema`.
 *
 * @param file the file that declares the constant
 */
export function readSchemaNames(file: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    const isEntry = ts.isPropertyAssignment(node) && ts.isObjectLiteralExpression(node.initializer);
    if (isEntry && ts.isIdentifier(node.name)) {
      for (const property of node.initializer.properties) {
        const isSchema = property.name?.getText() === 'schema' && ts.isPropertyAssignment(property);
        if (isSchema) names.set(node.name.text, property.initializer.getText());
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return names;
}
