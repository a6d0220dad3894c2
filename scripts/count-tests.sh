# Sourced by ./test: reads the reports of Surefire and Failsafe and tells what ran.
# shellcheck shell=bash

# Prints the counts; the last line is "N passed, N failed, N skipped". Fails where a test did, or where none ran.
count_tests() {
  find "$1"/*/target/surefire-reports "$1"/*/target/failsafe-reports -name 'TEST-*.xml' -exec \
    grep -h -m 1 -A 12 '<testsuite ' {} + 2>/dev/null | tr '\n' ' ' | sed 's/<testsuite /\n<testsuite /g' | awk '
    function number(name,   found) {
      if (match($0, " " name "=\"[0-9]+\"")) {
        found = substr($0, RSTART, RLENGTH)
        gsub(/[^0-9]/, "", found)
        return found + 0
      }
      return 0
    }
    /^<testsuite / {
      sub(/>.*/, "")
      classes++
      tests += number("tests")
      failed += number("failures") + number("errors")
      skipped += number("skipped")
    }
    END {
      printf "%d test classes, %d tests\n", classes, tests
      printf "%d passed, %d failed, %d skipped\n", tests - failed - skipped, failed, skipped
      exit (failed > 0 || tests - skipped < 1)
    }'
}
