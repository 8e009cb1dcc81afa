// The peer, in a process of its own: @neo4j/graphql on the same database, served by Apollo's standalone starter.
// Run as `node bench/peer.mjs FOLDER SCHEMA`; the address of the database is in the environment. Plain JavaScript,
// since its packages are not the project's and have no types here.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [folder = '', schemaFile = ''] = process.argv.slice(2);
const find = createRequire(join(folder, 'package.json'));
const { ApolloServer } = find('@apollo/server');
const { startStandaloneServer } = find('@apollo/server/standalone');
const { Neo4jGraphQL } = find('@neo4j/graphql');
const neo4j = find('neo4j-driver');

const { IGO_URI, IGO_USER, IGO_PASSWORD } = process.env;
const driver = neo4j.driver(IGO_URI, neo4j.auth.basic(IGO_USER, IGO_PASSWORD));
const schema = await new Neo4jGraphQL({ typeDefs: readFileSync(schemaFile, 'utf8'), driver }).getSchema();
const server = new ApolloServer({ schema });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () => ({ sessionConfig: { database: 'neo4j' } }),
});
console.log(`listening ${url}`);
process.once('SIGTERM', async () => {
  await server.stop();
  await driver.close();
});
