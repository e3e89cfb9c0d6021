// Jest strips the types itself (node:module), so there is no transformer and no build step.
export default {
    testEnvironment: 'node',
    testMatch: ['<rootDir>/tests/**/*.test.ts'],
    extensionsToTreatAsEsm: ['.ts'],
    transform: {},
    coverageProvider: 'v8',
    globalSetup: '<rootDir>/tests/rig/global-setup.ts',
    globalTeardown: '<rootDir>/tests/rig/global-teardown.ts',
    testTimeout: 30_000,
    // Modules of a finished suite stay in its process's memory, so processes are renewed.
    maxWorkers: '100%',
    workerIdleMemoryLimit: '1GB',
};
