package org.wellkept.deploy.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellkept.deploy.running.OwnersSql;
import org.wellkept.deploy.running.RunningWellkept;

/** What somebody could find who has the whole database and all logs. */
record Traces(RunningWellkept wellkept) {

    private static final String LOOK_THROUGH = """
            do $$
            declare held record; found bigint;
            begin
              for held in select table_name from information_schema.tables
                where table_schema = current_schema() and table_type = 'BASE TABLE'
              loop
                execute format('select count(*) from %I x where x::text ~* $1', held.table_name) into found using '{wanted}';
                if found > 0 then
                  raise exception '% holds it', held.table_name;
                end if;
              end loop;
            end $$""";

    /** Whether no row of any table has one of these, of letters, digits and dashes, with its dashes or without. */
    void areInNoTable(Stream<String> secrets) {
        OwnersSql.run(
                wellkept,
                LOOK_THROUGH.replace(
                        "{wanted}",
                        secrets.flatMap(secret -> Stream.of(secret, secret.replace("-", "")))
                                .collect(Collectors.joining("|"))));
    }

    /** Whether no line of any log has one of these. */
    void areInNoLog(Stream<String> words) {
        Map<String, String> logs = logs();
        assertThat(logs).isNotEmpty();
        words.forEach(each -> assertThat(logs)
                .allSatisfy((log, text) -> assertThat(text).as(log).doesNotContain(each)));
    }

    private Map<String, String> logs() {
        try (Stream<Path> files = Files.walk(wellkept.data())) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .collect(Collectors.toMap(Path::toString, Traces::text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
