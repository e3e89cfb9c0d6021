/**
 * Lint rules of our own.
 *
 * transaction-needs-callback: `knex.transaction()` without a callback hands out a transaction whose
 * commit() resolves even when the COMMIT failed on the server, so a person could be told "saved"
 * when nothing was. With a callback the failure is thrown.
 */
const transactionNeedsCallback = {
    create(context) {
        return {
            CallExpression(node) {
                const { callee } = node;
                if (callee.type !== 'MemberExpression' || callee.property.name !== 'transaction')
                    return;
                const [first] = node.arguments;
                const isHandleStyle = first === undefined || first.type === 'ObjectExpression';
                if (isHandleStyle) {
                    context.report({
                        node,
                        message: 'Give transaction() a callback: a handle hides a failed COMMIT.',
                    });
                }
            },
        };
    },
};

const plugin = {
    meta: { name: 'penny' },
    rules: { 'transaction-needs-callback': transactionNeedsCallback },
};
// oxlint loads a plugin from its default export.
export default plugin;
