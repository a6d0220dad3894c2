# Sourced by ./run, ./test and the scripts in deploy/: finds a JDK that is new enough and exports JAVA_HOME.
# shellcheck shell=bash

WELLKEPT_JAVA=21

# The feature number of the JDK in folder $1: 17, 21, 25. Fails where there is no compiler: a JRE can't build.
jdk_version() {
  local javac="$1/bin/javac"
  [ -x "$javac" ] || return 1
  local version
  version=$("$javac" -version 2>&1) || return 1
  version=${version#javac }
  version=${version%%[!0-9]*}
  [ -n "$version" ] || return 1
  printf '%s\n' "$version"
}

# Where JDKs usually lie, the most wanted place first.
jdk_places() {
  [ -n "${JAVA_HOME:-}" ] && printf '%s\n' "$JAVA_HOME"
  local javac
  if javac=$(command -v javac 2>/dev/null); then
    # Through the links that package managers make: /usr/bin/javac is not inside a JDK.
    while [ -L "$javac" ]; do
      local target
      target=$(readlink "$javac")
      case $target in
        /*) javac=$target ;;
        *) javac=$(dirname "$javac")/$target ;;
      esac
    done
    dirname "$(dirname "$javac")"
  fi
  [ -z "${WELLKEPT_JDK_PLACES+named}" ] && [ -x /usr/libexec/java_home ] &&
    /usr/libexec/java_home -v "$WELLKEPT_JAVA+" 2>/dev/null
  # WELLKEPT_JDK_PLACES: for tests, and for machines that keep theirs elsewhere. Separated by colons.
  local places=${WELLKEPT_JDK_PLACES-/usr/lib/jvm:/usr/lib64/jvm:/opt:/opt/java:$HOME/.sdkman/candidates/java:$HOME/.jdks:/Library/Java/JavaVirtualMachines:/usr/local/opt}
  local place
  while IFS= read -r place; do
    [ -d "$place" ] || continue
    printf '%s\n' "$place"/*/ "$place"/*/Contents/Home/ "$place"/*/libexec/openjdk.jdk/Contents/Home/
  done < <(printf '%s\n' "$places" | tr ':' '\n')
}

# Exports JAVA_HOME, or says in one sentence what to install.
require_jdk() {
  local home version
  while IFS= read -r home; do
    home=${home%/}
    version=$(jdk_version "$home") || continue
    if [ "$version" -ge "$WELLKEPT_JAVA" ]; then
      export JAVA_HOME=$home
      return 0
    fi
  done < <(jdk_places)
  printf '%s\n' "Wellkept needs Java $WELLKEPT_JAVA or newer, the JDK: on Debian 13 or Ubuntu, apt install openjdk-21-jdk; elsewhere (Debian 12 has only 17), install Temurin from https://adoptium.net; if there is one already, set JAVA_HOME to its folder." >&2
  return 1
}

# Maven, saying only what has to be known. The first time it fetches itself and the libraries.
maven() {
  local quiet=(-Dorg.slf4j.simpleLogger.defaultLogLevel=warn)
  # Maven's own libraries make newer JDKs complain about what is not ours to mend.
  if [ "$(jdk_version "$JAVA_HOME")" -ge 24 ]; then
    MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow"
    export MAVEN_OPTS
  fi
  (cd "$WELLKEPT_ROOT" && ./mvnw "${quiet[@]}" "$@")
}
