import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { DatabaseError } from './error.ts';

/** The programs that a local Neo4j is fetched and run with. */
export interface Tools {
  java: string;
  maven: string | null;
}

/** Finds Java 17+ and, where it is needed, Maven; throws one error that names all that is missing. */
export function findTools(env: NodeJS.ProcessEnv, needsMaven: boolean): Tools {
  const javas = findJavas(env);
  const java = javas.find((candidate) => candidate.major >= 17);
  const maven = findOnPath('mvn', env);
  const missing: string[] = [];
  if (!java) {
    const tooOld = javas.map((candidate) => `${candidate.path} is Java ${candidate.major}`);
    missing.push(`Java 17 or newer (${tooOld.join(', ') || 'no java found'})`);
  }
  if (needsMaven && !maven) missing.push('Maven, to fetch Neo4j once (no mvn found)');
  if (!java || missing.length > 0) throw new DatabaseError('DATABASE_NEEDS_JAVA', waysOut(missing));
  return { java: java.path, maven };
}

function waysOut(missing: string[]): string {
  return `No Neo4j is named by NEO4J_URI, and one cannot be run here. Missing: ${missing.join('; ')}.
Either install Java 17+ and Maven (on Debian and Ubuntu: apt-get install openjdk-17-jre-headless maven) and have them on PATH or in JAVA_HOME,
or use a Neo4j 5 or newer that runs already: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD (and NEO4J_DATABASE if it is not 'neo4j').`;
}

function findJavas(env: NodeJS.ProcessEnv): { path: string; major: number }[] {
  const paths = [
    env.JAVA_HOME ? executable(join(env.JAVA_HOME, 'bin', 'java')) : null,
    findOnPath('java', env),
  ];
  return paths.flatMap((path) => {
    if (!path) return [];
    const { stderr } = spawnSync(path, ['-version'], { env, encoding: 'utf8', timeout: 10_000 });
    // 'version "17.0.15"', or 'version "1.8.0_292"' up to Java 8
    const major = /version "(?:1\.)?(\d+)/.exec(stderr ?? '')?.[1];
    return major ? [{ path, major: Number(major) }] : [];
  });
}

function findOnPath(name: string, env: NodeJS.ProcessEnv): string | null {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => executable(join(folder, name))).find(Boolean) ?? null;
}

function executable(path: string): string | null {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile() ? path : null;
  } catch {
    return null;
  }
}
