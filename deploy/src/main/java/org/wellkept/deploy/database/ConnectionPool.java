package org.wellkept.deploy.database;

import jakarta.annotation.sql.DataSourceDefinition;

/**
 * Defines {@code java:app/jdbc/wellkept}. The address and the user come from the launcher as system properties; what a
 * waiting person can bear is settled here. (The deployment descriptor could not hold it: its schema refuses an address
 * that is only known at run time.)
 */
@DataSourceDefinition(
        name = "java:app/jdbc/wellkept",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=wellkept.db.url}",
        user = "${MPCONFIG=wellkept.db.user}",
        password = "${MPCONFIG=wellkept.db.password}",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 32,
        maxIdleTime = 300,
        properties = {
            "ApplicationName=wellkept",
            "connectTimeout=10",
            "tcpKeepAlive=true",
            // What takes a minute is a mistake that must not hold a connection, nor a lock.
            "options=-c statement_timeout=60s -c lock_timeout=10s -c idle_in_transaction_session_timeout=120s",
            // The rows that a failing statement was about stay out of the log.
            "logServerErrorDetail=false",
            // A connection that the database dropped is replaced before anybody gets it.
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit",
            "fish.payara.validate-atmost-once-period-in-seconds=10",
            // Better to be told that it is busy than to wait for ever.
            "fish.payara.max-wait-time-in-millis=15000"
        })
public class ConnectionPool {}
