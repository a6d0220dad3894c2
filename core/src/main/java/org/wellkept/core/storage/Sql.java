package org.wellkept.core.storage;

import java.lang.reflect.Type;
import java.sql.Types;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMapperFactory;
import org.jdbi.v3.core.statement.StatementException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;

/** SQL with named parameters into records. Closed choices are stored by their code. */
public final class Sql {

    private Sql() {}

    public static Jdbi over(DataSource dataSource) {
        Jdbi jdbi = Jdbi.create(dataSource);
        jdbi.installPlugin(new PostgresPlugin());
        jdbi.registerArgument(new CodedArguments());
        jdbi.registerColumnMapper(new CodedColumns());
        // what people wrote stays out of the log, also when a statement fails
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementException::getShortMessage);
        return jdbi;
    }

    private static final class CodedArguments extends AbstractArgumentFactory<Coded> {

        CodedArguments() {
            super(Types.VARCHAR);
        }

        @Override
        protected Argument build(Coded value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setString(position, value.code());
        }
    }

    private static final class CodedColumns implements ColumnMapperFactory {

        @Override
        public Optional<ColumnMapper<?>> build(Type type, ConfigRegistry config) {
            Class<?> raw = GenericTypes.getErasedType(type);
            if (!raw.isEnum() || !Coded.class.isAssignableFrom(raw)) {
                return Optional.empty();
            }
            return Optional.of((row, column, context) -> choice(raw, row.getString(column)));
        }

        private static @Nullable Object choice(Class<?> choices, @Nullable String code) {
            if (code == null) {
                return null;
            }
            for (Object choice : choices.getEnumConstants()) {
                if (((Coded) choice).code().equals(code)) {
                    return choice;
                }
            }
            throw new IllegalStateException("No " + choices.getSimpleName() + " is called " + code);
        }
    }
}
