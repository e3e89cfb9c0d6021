// @ts-check
/**
 * The chat page: gets a token, opens the conversation, and draws Web Chat. Colours come from
 * chat.css, as custom properties, so that light and dark need nothing done here.
 */
const DOMAIN = new URL('/v3/directline', location.href).href;
/** Of Direct Line's connection states, those that end a connection. */
const EXPIRED = 3;
const FAILED = 4;
const ANSWER_MS = 10_000;
const TICK_MS = 15_000;
/** Longer than a tab in the background may wait for a tick. */
const SLEPT_MS = 5 * 60_000;
const FIRST_WAIT_MS = 4_000;
const LONGEST_WAIT_MS = 60_000;

/** @type {{ words: Record<string, string>, nonce: string }} */
const { words, nonce } = JSON.parse(element('told').textContent ?? '{}');
const { WebChat, pennyLook: look, pennyDelivery: delivery } = /** @type {any} */ (window);

const chat = element('chat');
const notice = element('notice');
let waitMs = FIRST_WAIT_MS;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let again;
/** @type {{ user: string, session: string | null } | null} Whom the tab shows. */
let shown = null;
/** @type {any} The connection in use; an earlier one has nothing more to say. */
let current = null;
// One store for all connections: it holds what was typed and what was shown.
const store = WebChat?.createStore(
    {},
    delivery.middleware(() => current),
    () => (/** @type {any} */ next) => whenConnected(next),
);

if (WebChat === undefined) {
    showNotice(() => location.reload());
} else {
    void connect();
    watchForSleep();
    window.addEventListener('offline', giveUpForNow);
    window.addEventListener('online', () => {
        if (!notice.hidden) void connect();
    });
}

async function connect() {
    clearTimeout(again);
    let granted;
    try {
        granted = await askForToken();
    } catch {
        giveUpForNow();
        return;
    }
    const who = whoseToken(granted.token);
    // Who signed out leaves nothing on the screen for whoever comes after them.
    if (shown?.session && shown.user !== who.user) {
        location.reload();
        return;
    }
    shown = who;
    const earlier = current;
    current = createConnection(granted.token);
    end(earlier);
    watch(current);
    draw(current);
}

async function askForToken() {
    const answer = await fetch(`${DOMAIN}/tokens/generate`, {
        method: 'POST',
        signal: AbortSignal.timeout(ANSWER_MS),
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
            timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
            locale: navigator.language,
        }),
    });
    if (!answer.ok) throw new Error(`No token: ${answer.status}`);
    return answer.json();
}

/**
 * @param {string} token
 * @returns {{ user: string, session: string | null }}
 */
function whoseToken(token) {
    const [, payload = ''] = token.split('.');
    return JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
}

/** @param {string} token */
function createConnection(token) {
    const plain = WebChat.createDirectLine({ token, domain: DOMAIN });
    // createDirectLine leaves out `random`, by which a lost connection waits 3 to 15 seconds
    // before it is tried again; a person who watches shouldn't wait longer than 6.
    return new plain.constructor({
        token,
        domain: DOMAIN,
        botAgent: 'WebChat',
        random: () => Math.random() / 4,
        // As long as it waits for an answer, it also waits before it asks again.
        timeout: ANSWER_MS,
    });
}

/** @param {any} connection */
function watch(connection) {
    const ofThisOne = (/** @type {() => void} */ act) => () => {
        if (connection === current) act();
    };
    delivery.watch(connection, store, {
        reached: ofThisOne(allIsWell),
        failed: ofThisOne(giveUpForNow),
        lost: ofThisOne(() => {
            showNotice(() => void connect());
            void connect();
        }),
    });
    connection.connectionStatus$.subscribe((/** @type {number} */ status) => {
        if (connection !== current) return;
        // A laptop that slept comes back with a token that is no good any more. A new one
        // leads to the same conversation.
        if (status === EXPIRED) void connect();
        if (status === FAILED) giveUpForNow();
    });
}

/** A computer that wakes up gets a new token before anything is sent with the old one. */
function watchForSleep() {
    let last = Date.now();
    setInterval(() => {
        const slept = Date.now() - last > SLEPT_MS;
        last = Date.now();
        if (slept) void connect();
    }, TICK_MS);
}

/** @param {any} connection */
function end(connection) {
    try {
        connection?.end();
    } catch {
        // An ended connection says so to itself by throwing.
    }
}

function giveUpForNow() {
    clearTimeout(again);
    again = setTimeout(() => void connect(), waitMs);
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
    showNotice(() => void connect());
}

/** @param {() => void} retry */
function showNotice(retry) {
    if (!notice.hidden) return;
    const sentence = document.createElement('span');
    sentence.textContent = words.unreachable ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.retry ?? '';
    button.addEventListener('click', retry);
    notice.replaceChildren(sentence, button);
    notice.hidden = false;
}

function allIsWell() {
    clearTimeout(again);
    notice.hidden = true;
    waitMs = FIRST_WAIT_MS;
}

/** @param {any} next */
function whenConnected(next) {
    return (/** @type {{ type: string }} */ action) => {
        if (action.type === 'DIRECT_LINE/CONNECT_FULFILLED') {
            allIsWell();
            // On a telephone the focus would open the keyboard over the welcome.
            if (matchMedia('(pointer: fine)').matches) setTimeout(focusInput, 0);
        }
        return next(action);
    };
}

function focusInput() {
    const input = document.querySelector('.webchat__send-box-text-box__input');
    const nobodyElse = document.activeElement === document.body;
    if (input instanceof HTMLElement && nobodyElse) input.focus();
}

/** @param {any} connection */
function draw(connection) {
    WebChat.renderWebChat(
        {
            directLine: connection,
            store,
            nonce,
            locale: 'en-US',
            role: 'main',
            sendTypingIndicator: false,
            styleOptions: look.style,
            adaptiveCardsHostConfig: look.cards,
            overrideLocalizedStrings: {
                TEXT_INPUT_PLACEHOLDER: words.placeholder,
                TEXT_INPUT_ALT: words.placeholder,
            },
        },
        chat,
    );
}

/** @param {string} id */
function element(id) {
    const found = document.getElementById(id);
    if (found === null) throw new Error(`The page has no #${id}`);
    return found;
}
