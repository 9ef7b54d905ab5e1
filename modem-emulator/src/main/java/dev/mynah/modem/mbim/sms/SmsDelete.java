package dev.mynah.modem.mbim.sms;

import static dev.mynah.modem.mbim.wire.Numbers.choice;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;

import dev.mynah.modem.Messages.Kept;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Status;
import io.vertx.core.Future;
import java.util.List;

/** Deletes messages. MBIM 1.0 10.6.4. */
final class SmsDelete implements Cid {
    private static final Field<MessageFlag> FLAG = choice("Flag", MessageFlag.class);
    private static final Field<Integer> INDEX = uint32("MessageIndex");

    @Override
    public Declaration declaration() {
        return Declaration.of(4, "Delete", "deletes messages")
                .set(Layout.of(FLAG, INDEX))
                .response(Layout.EMPTY);
    }

    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        List<Kept> found = given.get(FLAG).of(port.messages(), given.get(INDEX));
        if (given.get(FLAG) == MessageFlag.INDEX && found.isEmpty()) {
            return Answer.failed(Status.INVALID_MEMORY_INDEX);
        }
        Future<Void> done = Future.succeededFuture();
        for (Kept message : found) {
            done = done.compose(before -> port.messages().delete(MessageFlag.STORE, message.index()));
        }
        return done.compose(all -> Answer.done());
    }
}
