# Sourced by ./run and ./test, after find-jdk.sh: builds the application when its sources changed since the last time.
# shellcheck shell=bash

WELLKEPT_APP=$WELLKEPT_ROOT/deploy/target/app

# A digest of what the application is built from: a change of branch or a restored file counts, a new date does not.
sources_digest() {
  (
    cd "$WELLKEPT_ROOT" || return 1
    find pom.xml .mvn core/pom.xml auth/pom.xml api/pom.xml ui/pom.xml deploy/pom.xml \
      core/src/main auth/src/main api/src/main ui/src/main deploy/src/main \
      -type f -not -path 'ui/src/main/frontend/generated/*' -not -path 'ui/src/main/frontend/index.html' -print0 |
      LC_ALL=C sort -z | xargs -0 cksum | cksum
  )
}

build_if_stale() {
  local stamp=$WELLKEPT_APP/built-from now
  now=$(sources_digest)
  if [ -f "$stamp" ] && [ -f "$WELLKEPT_APP/wellkept.war" ] && [ "$(cat "$stamp")" = "$now" ]; then
    return 0
  fi
  printf '%s\n' "Building Wellkept. The first time takes some minutes, since Maven fetches the libraries."
  rm -f "$stamp"
  if ! maven -Dmaven.test.skip package; then
    printf '%s\n' "Wellkept could not be built: the lines above say why (without a network, the first build can't fetch its libraries)." >&2
    return 1
  fi
  printf '%s\n' "$now" >"$stamp"
}
