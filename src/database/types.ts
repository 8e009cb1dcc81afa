/** Where a Neo4j listens and how to log in to it. */
export interface Login {
  uri: string;
  user: string;
  password: string;
  database: string;
}

/** A Neo4j that answered; `managed` says that it is the local one of this project, not one named by NEO4J_URI. */
export interface Database extends Login {
  browserUrl: string | null;
  version: string;
  managed: boolean;
  /** Ends the local Neo4j when this process owns it; does nothing for one that belongs to somebody else. */
  stop(): Promise<void>;
}

/** What a caller of provideDatabase may choose. */
export interface DatabaseOptions {
  /** The folder of the local Neo4j: configuration, data, logs and state. */
  home: string;
  /** The Java heap of the local Neo4j, as in `-Xmx`; '1g' unless said. */
  heap?: string;
  /** The environment to read NEO4J_*, PATH, JAVA_HOME, XDG_CACHE_HOME and HOME from; process.env unless said. */
  env?: NodeJS.ProcessEnv;
  /** Gets a line of progress now and then. */
  report?: (message: string) => void;
}
