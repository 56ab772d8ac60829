package io.wonce.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.time.Duration;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.postgres.PostgresPlugin;

/** The application's connections to the database, none of which waits for ever or tells what a statement held. */
final class Pool {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private Pool() {}

    /**
     * Opens it with at most {@code connections} at once.
     *
     * @throws UnusableDatabase where nobody can connect; says what to do
     */
    static HikariDataSource open(DatabaseAddress app, int connections) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("wonce");
        config.setJdbcUrl(app.jdbcUrl());
        config.setUsername(app.user());
        app.password().ifPresent(config::setPassword);
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setValidationTimeout(Duration.ofSeconds(1).toMillis());
        config.addDataSourceProperty("ApplicationName", "wonce");
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.addDataSourceProperty("connectTimeout", "3");
        config.addDataSourceProperty("socketTimeout", "30");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        // To start a second process for a question costs more than most questions.
        config.setConnectionInitSql("""
                set search_path = wonce, public;
                set max_parallel_workers_per_gather = 0;
                set statement_timeout = '15s';
                set lock_timeout = '10s';
                set idle_in_transaction_session_timeout = '60s'
                """);
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException failure) {
            throw new UnusableDatabase("cannot connect as " + app + ". Check the server", failure);
        }
    }

    /** Statements over the connections of {@code pool}. */
    static Jdbi jdbi(HikariDataSource pool) {
        Jdbi jdbi = Jdbi.create(pool).installPlugin(new PostgresPlugin());
        jdbi.registerArgument(new DomainArguments());
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        jdbi.getConfig(SqlStatements.class).setAttachAllStatementsForCleanup(true);
        return jdbi;
    }
}
