import { connect } from '../../src/graph/driver.ts';
import { load, prepare } from '../../src/ingest/load.ts';

// A load in a process of its own, so that a test can kill it in the middle: node load-child.ts <seed folder>, address in the environment.
const { IGO_URI: uri = '', IGO_PASSWORD: password = '' } = process.env;
const graph = connect({ uri, user: 'neo4j', password, database: 'neo4j' });
const { compiled } = await prepare(process.argv[2] ?? '');
console.log('loading');
await load(graph, compiled, () => undefined);
console.log('loaded');
await graph.close();
