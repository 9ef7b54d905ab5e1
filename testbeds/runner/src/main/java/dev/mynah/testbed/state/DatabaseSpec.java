package dev.mynah.testbed.state;

import io.vertx.pgclient.PgConnectOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a PostgreSQL database is. The password is never part of it: it is read when a connection is made, from a file or an
 * environment variable; without either there is none.
 *
 * @param postgresql as {@code postgresql://user@host:port/database}
 */
public record DatabaseSpec(String postgresql, Optional<Path> passwordFile, Optional<String> passwordVariable) {
    public DatabaseSpec {
        if (!postgresql.matches("postgres(ql)?://[^@:/?]+@[^@/?]+/[^/@]+")) {
            throw new IllegalArgumentException(
                    "postgresql: has to be as postgresql://user@127.0.0.1:5432/database, without a password");
        }
        try {
            PgConnectOptions.fromUri(postgresql);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("postgresql: is not the address of a database", e);
        }
        if (passwordFile.isPresent() && passwordVariable.isPresent()) {
            throw new IllegalArgumentException("passwordVariable: is one too many, passwordFile says it already");
        }
    }

    /** @throws UncheckedIOException with one sentence for the user when the password can't be read */
    PgConnectOptions options() {
        PgConnectOptions options = PgConnectOptions.fromUri(postgresql);
        passwordFile.ifPresent(file -> {
            try {
                options.setPassword(Files.readString(file).strip());
            } catch (IOException e) {
                throw new UncheckedIOException(file + ": the password of the database can't be read", e);
            }
        });
        passwordVariable.ifPresent(name ->
                options.setPassword(Optional.ofNullable(System.getenv(name)).orElse("")));
        return options;
    }
}
