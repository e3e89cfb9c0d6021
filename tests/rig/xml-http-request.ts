/** As much of XMLHttpRequest, over fetch, as directlinejs needs in Node. */
export class FetchXmlHttpRequest {
    readyState = 0;
    status = 0;
    statusText = '';
    response: unknown = null;
    responseText = '';
    responseType = '';
    timeout = 0;
    withCredentials = false;
    onreadystatechange: (() => void) | null = null;
    ontimeout: (() => void) | null = null;
    #request = { method: 'GET', url: '', headers: new Headers() };
    #answered = new Headers();
    #abort = new AbortController();

    open(method: string, url: string): void {
        this.#request = { method, url, headers: new Headers() };
        this.readyState = 1;
    }

    setRequestHeader(name: string, value: string): void {
        this.#request.headers.set(name, value);
    }

    getResponseHeader(name: string): string | null {
        return this.#answered.get(name);
    }

    abort(): void {
        this.#abort.abort();
    }

    send(body?: string | FormData): void {
        const { method, url, headers } = this.#request;
        const signal = this.#abort.signal;
        fetch(url, { method, headers, signal, ...(body ? { body } : {}) })
            .then(async (answer) => {
                this.#answered = answer.headers;
                this.status = answer.status;
                this.responseText = await answer.text();
                this.response = parsed(this.responseType, this.responseText);
                this.#done();
            })
            .catch(() => {
                if (!signal.aborted) this.#done();
            });
    }

    /** Without an answer the status stays 0, as browsers have it. */
    #done(): void {
        this.readyState = 4;
        this.onreadystatechange?.();
    }
}

function parsed(type: string, text: string): unknown {
    if (type !== 'json') return text;
    try {
        return JSON.parse(text);
    } catch {
        return null;
    }
}
