import { prepare } from './src/ingest/load.ts';
import { countsOf } from './src/ingest/compile.ts';
import { problemLine } from './src/ingest/problem.ts';
console.time('p');
try { const { compiled, problems } = await prepare('seed'); console.timeEnd('p');
console.log(countsOf(compiled.nodes), compiled.nodes.length, compiled.edges.length); const c:any={}; for(const p of problems) (c[p.level+p.rule]??=[]).push(problemLine(p)); for (const k in c) console.log(k, c[k].length, c[k].slice(0,6)); } catch(e:any) { console.log(String(e.message).slice(0,9000)); }
