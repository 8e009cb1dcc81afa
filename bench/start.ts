import { provideDatabase } from '../src/database/provide.ts';

// Starts a database and a server on it in the order of `npm start`: the database first, the rest of the program beside
// it. Tells how long the database took by itself, and the whole since the process began, in milliseconds.
const { IGO_HOME: home = '', IGO_HEAP: heap = '1g' } = process.env;
const began = performance.now();
const starting = provideDatabase({ home, heap });
const answered = starting.then(() => performance.now());
const [{ connect }, { currentRelease }, { createLog }, { startServer }, { MODEL }, { ROOT }] =
  await Promise.all([
    import('../src/graph/driver.ts'),
    import('../src/graph/releases.ts'),
    import('../src/http/log.ts'),
    import('../src/http/server.ts'),
    import('../src/ingest/load.ts'),
    import('../src/commands/shared.ts'),
  ]);
const database = await starting;
const graph = connect(database);
const [server, release] = await Promise.all([
  startServer({
    ...{ graph, root: ROOT, host: '127.0.0.1', port: 0, model: MODEL, log: createLog('silent') },
  }),
  currentRelease(graph),
]);
if (!release) throw new Error('nothing is loaded');
const whole = performance.now();
console.log(JSON.stringify({ database: (await answered) - began, whole }));
await server.close();
await graph.close();
await database.stop();
