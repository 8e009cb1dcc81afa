// Apollo's standalone starter with resolvers that return ready objects: what repeated answers are measured against.
// Run as `node bench/ready.mjs FOLDER FILE`: the packages, and a file with `{ "sdl": …, "data": … }`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [folder = '', file = ''] = process.argv.slice(2);
const find = createRequire(join(folder, 'package.json'));
const { ApolloServer } = find('@apollo/server');
const { startStandaloneServer } = find('@apollo/server/standalone');

const { sdl, data } = JSON.parse(readFileSync(file, 'utf8'));
const resolvers = {
  Query: Object.fromEntries(Object.entries(data).map(([field, value]) => [field, () => value])),
};
const server = new ApolloServer({ typeDefs: sdl, resolvers });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
console.log(`listening ${url}`);
process.once('SIGTERM', () => server.stop());
