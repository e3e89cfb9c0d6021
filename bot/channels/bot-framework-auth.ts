/** Botbuilder's authentication with its traps closed: whose token it is, and clients made once. */
import { ConfigurationBotFrameworkAuthentication, type Activity } from 'botbuilder';

type Configured = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>;
type Authenticated = Awaited<
    ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>
>;
type ClaimsIdentity = Authenticated['claimsIdentity'];
type ConnectorFactory = NonNullable<Authenticated['connectorFactory']>;
type ConnectorClient = Awaited<ReturnType<ConnectorFactory['create']>>;
type UserTokenClient = Awaited<
    ReturnType<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>
>;

export interface BotIdentity {
    readonly appId?: string | undefined;
    readonly appPassword?: string | undefined;
    readonly tenantId?: string | undefined;
    readonly appType?: 'MultiTenant' | 'SingleTenant' | undefined;
}

/** Where tokens are checked and made, instead of Azure's own addresses. */
export interface Authority {
    readonly settings: NonNullable<Configured[0]>;
    readonly credentials: NonNullable<Configured[1]>;
}

interface Abortable {
    abortSignal?: AbortSignal;
}

/** Service addresses come with requests, so what is kept for them is bounded. */
const CONNECTORS = 100;

/**
 * Clients cost a third of a turn to make, and the library makes two on each. They are kept by app
 * id, audience and address; each sends for `sendMs` at most, retries included, and follows no redirect.
 */
export class CachedAuthentication extends ConfigurationBotFrameworkAuthentication {
    readonly #connectors = new Map<string, Promise<ConnectorClient>>();
    readonly #appId: string;
    readonly #sendMs: number;
    #userTokens: Promise<UserTokenClient> | null = null;

    constructor(identity: BotIdentity, sendMs: number, authority?: Authority) {
        super({ ...settings(identity), ...authority?.settings }, authority?.credentials);
        this.#appId = identity.appId ?? '';
        this.#sendMs = sendMs;
    }

    override async authenticateRequest(activity: Activity, header: string): Promise<Authenticated> {
        const result = await super.authenticateRequest(activity, header);
        const { connectorFactory } = result;
        return connectorFactory === undefined
            ? result
            : { ...result, connectorFactory: this.#caching(connectorFactory) };
    }

    override createUserTokenClient(claims: ClaimsIdentity): Promise<UserTokenClient> {
        this.#userTokens ??= super.createUserTokenClient(claims);
        return this.#userTokens;
    }

    #caching(factory: ConnectorFactory): ConnectorFactory {
        return {
            create: (serviceUrl, audience) => {
                const key = JSON.stringify([this.#appId, audience, serviceUrl]);
                const kept = this.#connectors.get(key) ?? this.#make(factory, serviceUrl, audience);
                this.#connectors.delete(key);
                this.#connectors.set(key, kept);
                const [oldest] = this.#connectors.keys();
                if (this.#connectors.size > CONNECTORS && oldest !== undefined) {
                    this.#connectors.delete(oldest);
                }
                return kept;
            },
        };
    }

    async #make(
        factory: ConnectorFactory,
        serviceUrl: string,
        audience?: string,
    ): Promise<ConnectorClient> {
        const connector = await factory.create(serviceUrl, audience);
        // Its pipeline has no public door, and its options none for either of these.
        const { pipeline } = connector['client'];
        pipeline.removePolicy({ name: 'redirectPolicy' });
        pipeline.addPolicy({
            name: 'deadline',
            sendRequest: (request: Abortable, next: (request: Abortable) => Promise<unknown>) => {
                request.abortSignal = AbortSignal.timeout(this.#sendMs);
                return next(request);
            },
        });
        return connector;
    }
}

/** These keys and no others: given one of its addresses, the library drops its defaults for all. */
function settings(identity: BotIdentity): NonNullable<Configured[0]> {
    return {
        MicrosoftAppId: identity.appId ?? '',
        MicrosoftAppPassword: identity.appPassword ?? '',
        MicrosoftAppTenantId: identity.tenantId ?? '',
        MicrosoftAppType: identity.appType ?? 'MultiTenant',
    };
}
