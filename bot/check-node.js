// Plain JavaScript on purpose: it is loaded before anything an older Node could not even parse.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 7)) {
    process.stderr.write(`Penny needs Node 24.7 or newer, and this is ${process.versions.node}.\n`);
    process.exit(1);
}

// What was compiled at one start is read at the next one, which takes a third off it.
const { enableCompileCache } = await import('node:module');
enableCompileCache();
