// @ts-check
/** Sending what Web Chat sends, so that nothing arrives twice and nothing is lost in silence. */
(() => {
    const POST = 'DIRECT_LINE/POST_ACTIVITY';
    const PENDING = `${POST}_PENDING`;
    const FULFILLED = `${POST}_FULFILLED`;
    const REJECTED = `${POST}_REJECTED`;
    const INCOMING = 'DIRECT_LINE/INCOMING_ACTIVITY';
    /** What Direct Line's client calls the id of a line that it couldn't post. */
    const NOT_POSTED = 'retry';
    const STATUS = 'webchat:send-status';
    const LOST_MS = 3_000;

    /**
     * A store middleware. Web Chat gives a line a new id each time it is sent, by which the server
     * can't know it again, and leaves the failed one standing; here it keeps its id and its bubble.
     * @param {() => any} connection the one in use
     */
    function middleware(connection) {
        const arrived = new Set();
        return (/** @type {any} */ store) =>
            (/** @type {any} */ next) =>
            (/** @type {any} */ action) => {
                const id = action.meta?.clientActivityID;
                const again = action.type === POST ? idOf(action.payload.activity) : undefined;
                if (again !== undefined) return resend(store, connection(), again, action);
                if (action.type === FULFILLED) arrived.add(id);
                // Web Chat may still wait for an earlier attempt, and would call it failed.
                if (action.type.startsWith(POST) && isFailure(action.type) && arrived.has(id)) {
                    return undefined;
                }
                const result = next(action);
                if (action.type === INCOMING) settle(store, action.payload.activity);
                return result;
            };
    }

    /** @param {string} type */
    function isFailure(type) {
        return type === REJECTED || type === `${POST}_IMPEDED`;
    }

    /** @param {any} activity @returns {string | undefined} */
    function idOf(activity) {
        return activity?.channelData?.clientActivityID;
    }

    /** @param {any} store @param {string | undefined} id */
    function shown(store, id) {
        return store.getState().activities.find((/** @type {any} */ one) => idOf(one) === id);
    }

    /** @param {any} store @param {any} connection @param {string} id @param {any} action */
    function resend(store, connection, id, action) {
        const meta = { method: action.meta?.method, clientActivityID: id };
        const activity = { ...action.payload.activity, localTimestamp: new Date().toISOString() };
        const fail = (/** @type {unknown} */ payload) =>
            store.dispatch({ type: REJECTED, error: true, meta, payload });
        store.dispatch({ type: PENDING, meta, payload: { activity } });
        connection.postActivity(activity).subscribe({
            next: (/** @type {string} */ posted) => {
                if (posted === NOT_POSTED) {
                    fail(new Error('It could not be posted.'));
                    return;
                }
                // The line as the server has it may have come first, and says more.
                const echoed = shown(store, id);
                const sent = echoed?.id === undefined ? { ...activity, id: posted } : echoed;
                store.dispatch({ type: FULFILLED, meta, payload: { activity: sent } });
            },
            error: fail,
        });
        return action;
    }

    /** A line that comes back from the server has arrived, whatever its sending seemed to come to.
     *  @param {any} store @param {any} activity */
    function settle(store, activity) {
        const id = idOf(activity);
        const status = id === undefined ? undefined : shown(store, id)?.channelData[STATUS];
        if (status !== 'send failed') return;
        const meta = { clientActivityID: id };
        store.dispatch({ type: FULFILLED, meta, payload: { activity } });
    }

    /**
     * Tells whether the server answers, which Direct Line's client keeps to itself for minutes.
     * @param {any} connection
     * @param {any} store
     * @param {{ reached: () => void, failed: () => void, lost: () => void }} tell
     */
    function watch(connection, store, tell) {
        const { services } = connection;
        const { ajax } = services;
        services.ajax = (/** @type {any} */ request) =>
            ajax(request).do(tell.reached, (/** @type {any} */ error) => {
                if (error?.status > 0 && error.status < 500) return;
                tell.failed();
                giveUp(store, request.body, error);
            });
        /** @type {ReturnType<typeof setTimeout> | undefined} */
        let waiting;
        services.WebSocket = class extends WebSocket {
            /** @param {string} url */
            constructor(url) {
                super(url);
                this.addEventListener('open', () => {
                    clearTimeout(waiting);
                    tell.reached();
                });
                this.addEventListener('close', () => {
                    clearTimeout(waiting);
                    waiting = setTimeout(tell.lost, LOST_MS);
                });
            }
        };
    }

    /** Says at once that a line wasn't sent, for which Web Chat would wait until `sendTimeout`.
     *  @param {any} store @param {any} activity @param {unknown} payload */
    function giveUp(store, activity, payload) {
        const id = idOf(activity);
        if (id === undefined) return;
        const meta = { clientActivityID: id };
        store.dispatch({ type: REJECTED, error: true, meta, payload });
    }

    Object.assign(window, { pennyDelivery: { middleware, watch } });
})();
