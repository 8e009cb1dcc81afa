import { defineConfig } from 'vitest/config';

// The databases of tests live for some minutes: the JVM's second compiler would cost more than it gives. Without it the
// JVM keeps little room for what the first one makes; when that is full it compiles no more, and fails now and then
// with an InternalError about MethodHandle.linkToStatic.
process.env.JAVA_TOOL_OPTIONS ??= '-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m';

/** Unit tests need nothing and come first; integration and acceptance tests share a Neo4j that starts meanwhile. */
export default defineConfig({
  // graphql ships two builds; packages take the CommonJS one, so the code under test has to take the same.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // Files that follow each other in a worker share what they have loaded: to load the packages anew for each of them
    // takes longer than most of them do, and no file changes what another one reads.
    isolate: false,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: [
            'tests/integration/**/*.test.ts',
            'tests/acceptance/**/*.test.ts',
            'tests/browser/**/*.test.ts',
          ],
          globalSetup: ['tests/support/global-setup.ts'],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
