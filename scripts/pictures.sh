#!/usr/bin/env bash
# Takes pictures anew, of the application as it is built now: those of the README and the guides, of the six screens that
# people see most, and of all components in words, which a test compares. Look at what changed before you keep it.
set -euo pipefail

case ${1:-all} in
  all) tests=PicturesIT,SixScreensIT,ComponentsIT ;;
  readme) tests=PicturesIT ;;
  screens) tests=SixScreensIT ;;
  components) tests=ComponentsIT ;;
  *)
    printf '%s\n' "Use: ./scripts/pictures.sh [all | readme | screens | components]" >&2
    exit 2
    ;;
esac

WELLKEPT_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=scripts/find-jdk.sh
. "$WELLKEPT_ROOT/scripts/find-jdk.sh"
# shellcheck source=scripts/find-browser.sh
. "$WELLKEPT_ROOT/scripts/find-browser.sh"

require_jdk
require_browser
maven verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false "-Dit.test=$tests" -Dfailsafe.failIfNoSpecifiedTests=false \
  "-Dwellkept.pictures=$WELLKEPT_ROOT/docs/pictures" -Dwellkept.components=true
