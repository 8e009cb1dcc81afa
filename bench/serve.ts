import { ROOT } from '../src/commands/shared.ts';
import { connect } from '../src/graph/driver.ts';
import { createLog } from '../src/http/log.ts';
import { startServer } from '../src/http/server.ts';
import { MODEL } from '../src/ingest/load.ts';

// The project's own server in a process of its own, so that it does not share its core with who measures it.
const { IGO_URI: uri = '', IGO_USER: user = '', IGO_PASSWORD: password = '' } = process.env;
// IGO_PLANS=off: a trip for every hop, to see what plans gain.
const plans = process.env.IGO_PLANS !== 'off';
const graph = connect({ uri, user, password, database: 'neo4j' });
const server = await startServer({
  ...{ graph, root: ROOT, host: '127.0.0.1', port: 0, model: MODEL, log: createLog('silent'), plans },
});
console.log(`listening ${server.url}/graphql`);
process.once('SIGTERM', async () => {
  await server.close();
  await graph.close();
});
