# Sourced by ./test: finds a Chromium for the browser tests and exports WELLKEPT_BROWSER. The one without a window comes
# first: it takes a third less of the machine.
# shellcheck shell=bash

find_browser() {
  local name
  for name in "${WELLKEPT_BROWSER:-}" chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then
      WELLKEPT_BROWSER=$(command -v "$name")
      export WELLKEPT_BROWSER
      return 0
    fi
  done
  return 1
}

install_packages() {
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@" >/dev/null 2>&1
}

# Installs one where that is possible without asking: on Debian and its like, as root.
require_browser() {
  find_browser && return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    printf '%s\n' "Installing Chromium for the browser tests."
    install_packages chromium-headless-shell fonts-liberation || {
      apt-get update -qq
      install_packages chromium-headless-shell fonts-liberation || install_packages chromium
    }
    find_browser && return 0
  fi
  printf '%s\n' "The browser tests need Chromium or Chrome: install it (on Debian: apt install chromium), or run ./test --quick." >&2
  return 1
}
