package dev.mynah.modem.mbim.port;

import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Status;
import io.vertx.core.Future;
import java.util.Optional;

/**
 * What a host is told about a command.
 *
 * @param contents of the buffer, which may come with a failure too; empty for an empty one
 */
public record Answer(Status status, Optional<Contents> contents) {
    /** It is done. */
    public static Future<Answer> of(Contents contents) {
        return Future.succeededFuture(new Answer(Status.NONE, Optional.of(contents)));
    }

    /** It is done, and nothing is to be said about it. */
    public static Future<Answer> done() {
        return of(Contents.none());
    }

    public static Future<Answer> failed(Status status) {
        return Future.succeededFuture(new Answer(status, Optional.empty()));
    }

    /** It was not done, and this is how things stand. */
    public static Future<Answer> failed(Status status, Contents contents) {
        return Future.succeededFuture(new Answer(status, Optional.of(contents)));
    }
}
