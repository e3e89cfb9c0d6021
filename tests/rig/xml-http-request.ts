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
        void this.#send(body);
    }

    async #send(body?: string | FormData): Promise<void> {
        const { method, url, headers } = this.#request;
        const signal = this.#abort.signal;
        try {
            const answer = await fetch(url, { method, headers, signal, ...(body ? { body } : {}) });
            this.#answered = answer.headers;
            this.status = answer.status;
            this.responseText = await answer.text();
            this.response = parsed(this.responseType, this.responseText);
        } catch {
            // Without an answer the status stays 0, as browsers have it.
            if (signal.aborted) return;
        }
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
