# Sourced by ./test: finds LibreOffice, through which spreadsheets go out and come back in the tests, and exports WELLKEPT_OFFICE.
# shellcheck shell=bash

find_office() {
  local name
  for name in "${WELLKEPT_OFFICE:-}" soffice libreoffice "/Applications/LibreOffice.app/Contents/MacOS/soffice"; do
    if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then
      WELLKEPT_OFFICE=$(command -v "$name")
      export WELLKEPT_OFFICE
      return 0
    fi
  done
  return 1
}

# Installs its spreadsheet program, without windows, where that is possible without asking: on Debian and its like, as root.
require_office() {
  find_office && return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    printf '%s\n' "Installing LibreOffice Calc (about 300 MB) for the tests of spreadsheets."
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libreoffice-calc-nogui >/dev/null 2>&1 || {
      apt-get update -qq
      DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libreoffice-calc-nogui >/dev/null
    }
    find_office && return 0
  fi
  printf '%s\n' "The tests of spreadsheets need LibreOffice Calc: install it (on Debian: apt install libreoffice-calc-nogui), or run ./test --quick." >&2
  return 1
}
