/**
 * Loaded before a child program (`node --import`): ends it, and what it has started, when the desk is gone, even killed
 * with SIGKILL, so that no forgotten build writes into the cache that the next desk uses.
 */
// It leads a process group of its own (`child-program.ts`): the negative id is the whole group.
process.on('disconnect', () => process.kill(-process.pid, 'SIGKILL'));
// The open channel alone must not keep the program from ending.
process.channel?.unref();
