# Sourced by ./test: finds LibreOffice, through which spreadsheets and papers go in the tests, and exports WELLKEPT_OFFICE.
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

# The programs that open spreadsheets and papers: LibreOffice's Calc and Writer, and poppler's for PDF.
has_office() {
  find_office && command -v pdftotext >/dev/null 2>&1 && has_writer
}

has_writer() {
  [ "$(uname)" = Darwin ] || [ -e "$(dirname "$(readlink -f "$WELLKEPT_OFFICE")")/libswlo.so" ]
}

# Installs them, without windows, where that is possible without asking: on Debian and its like, as root.
require_office() {
  has_office && return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    printf '%s\n' "Installing LibreOffice Calc and Writer (about 350 MB) and poppler-utils for the tests of spreadsheets and papers."
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libreoffice-calc-nogui libreoffice-writer-nogui poppler-utils >/dev/null 2>&1 || {
      apt-get update -qq
      DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libreoffice-calc-nogui libreoffice-writer-nogui poppler-utils >/dev/null
    }
    has_office && return 0
  fi
  printf '%s\n' "The tests of spreadsheets and papers need LibreOffice Calc and Writer, and pdftotext: install them (on Debian: apt install libreoffice-calc-nogui libreoffice-writer-nogui poppler-utils), or run ./test --quick." >&2
  return 1
}
