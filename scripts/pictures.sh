#!/usr/bin/env bash
# Takes the README's pictures anew, of the application as it is built now.
set -euo pipefail

WELLKEPT_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=scripts/find-jdk.sh
. "$WELLKEPT_ROOT/scripts/find-jdk.sh"
# shellcheck source=scripts/find-browser.sh
. "$WELLKEPT_ROOT/scripts/find-browser.sh"

require_jdk
require_browser
maven verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=PicturesIT -Dfailsafe.failIfNoSpecifiedTests=false \
  "-Dwellkept.pictures=$WELLKEPT_ROOT/docs/pictures"
