/** The settings of the second opinion by Watson Assistant: all that it needs, or none. */
import { z } from 'zod';

export interface WatsonConfig {
    readonly url: URL;
    readonly assistantId: string;
    readonly environmentId: string;
    readonly key:
        | { readonly apiKey: string; readonly iamUrl: URL | undefined }
        | { readonly bearerToken: string };
}

/** They stand in a path or a header. */
const word = z.string().regex(/^[\w.~+/=-]{1,4096}$/);

/** A key goes there, so only this machine is reached without TLS. */
const safeAddress = z.url({ protocol: /^https?$/ }).refine((address) => {
    const { protocol, hostname } = new URL(address);
    return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
});

export const watsonSchema = {
    WATSON_API_KEY: word.optional(),
    WATSON_BEARER_TOKEN: word.optional(),
    WATSON_URL: safeAddress.optional(),
    WATSON_ASSISTANT_ID: word.optional(),
    WATSON_ENVIRONMENT_ID: word.optional(),
    WATSON_IAM_URL: safeAddress.optional(),
};

const schema = z.object(watsonSchema);

type WatsonSettings = z.infer<typeof schema>;

export const watsonExpected: Readonly<Record<keyof WatsonSettings, string>> = {
    WATSON_API_KEY: 'an API key of IBM Cloud',
    WATSON_BEARER_TOKEN: 'a bearer token',
    WATSON_URL: 'an address like https://api.eu-de.assistant.watson.cloud.ibm.com',
    WATSON_ASSISTANT_ID: 'an assistant’s id',
    WATSON_ENVIRONMENT_ID: 'an environment’s id',
    WATSON_IAM_URL: 'an address like https://iam.cloud.ibm.com',
};

const NEEDED = ['WATSON_URL', 'WATSON_ASSISTANT_ID', 'WATSON_ENVIRONMENT_ID'] as const;

/** The sentence about the first setting that half a configuration lacks; null when it is whole, or none. */
export function missingForWatson(settings: WatsonSettings): string | null {
    const names = Object.keys(watsonSchema) as (keyof WatsonSettings)[];
    const given = names.find((name) => settings[name] !== undefined);
    if (given === undefined) return null;
    const missing = NEEDED.find((name) => settings[name] === undefined);
    if (missing !== undefined) return `${missing} must be set when ${given} is.`;
    const { WATSON_API_KEY: apiKey, WATSON_BEARER_TOKEN: token, WATSON_IAM_URL: iamUrl } = settings;
    if (apiKey !== undefined && token !== undefined) {
        return 'WATSON_BEARER_TOKEN must be unset when WATSON_API_KEY is set.';
    }
    if (iamUrl !== undefined && apiKey === undefined) {
        return 'WATSON_API_KEY must be set when WATSON_IAM_URL is.';
    }
    if (apiKey !== undefined || token !== undefined) return null;
    return `WATSON_API_KEY must be set when ${given} is, or else WATSON_BEARER_TOKEN.`;
}

export function watsonOf(settings: WatsonSettings): WatsonConfig | null {
    const {
        WATSON_URL: url,
        WATSON_ASSISTANT_ID: assistantId,
        WATSON_ENVIRONMENT_ID: environmentId,
        WATSON_API_KEY: apiKey,
        WATSON_BEARER_TOKEN: bearerToken,
        WATSON_IAM_URL: iamUrl,
    } = settings;
    if (url === undefined || assistantId === undefined || environmentId === undefined) return null;
    const assistant = { url: new URL(url), assistantId, environmentId };
    if (apiKey !== undefined) {
        return { ...assistant, key: { apiKey, iamUrl: iamUrl ? new URL(iamUrl) : undefined } };
    }
    return bearerToken === undefined ? null : { ...assistant, key: { bearerToken } };
}
