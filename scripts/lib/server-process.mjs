import { createRequire } from 'node:module';

// Runs the built server. When the start script is killed the channel to it closes, and this must not stay behind
// with the port.
process.on('disconnect', () => process.exit(0));
createRequire(import.meta.url)(process.argv[2]);
