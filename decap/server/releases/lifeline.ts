/**
 * Loaded before a child program (`node --import`): ends it when the desk is gone, even killed with SIGKILL, so that no
 * forgotten build writes into the cache that the next desk uses.
 */
process.on('disconnect', () => process.exit(1));
// The open channel alone must not keep the program from ending.
process.channel?.unref();
