package dev.mynah.modem.mbim.sms;

import static dev.mynah.modem.mbim.wire.Numbers.uint32;

import dev.mynah.modem.Messages;
import dev.mynah.modem.Messages.Memory;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import io.vertx.core.Future;

/** Whether the store is full, and where a new message is. MBIM 1.0 10.6.5. */
final class MessageStoreStatus implements Cid {
    private static final Field<Integer> FLAG = uint32("Flag");
    private static final Field<Integer> INDEX = uint32("MessageIndex");

    private static final int FULL = 1;
    private static final int NEW = 2;

    @Override
    public Declaration declaration() {
        return Declaration.of(5, "Message Store Status", "whether the store is full; a new message")
                .query(Layout.EMPTY)
                .state(Layout.of(FLAG, INDEX));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        Messages messages = port.messages();
        int first = messages.list(MessageFlag.STORE).stream()
                .filter(it -> it.status() == Messages.Status.RECEIVED_UNREAD)
                .mapToInt(Messages.Kept::index)
                .min()
                .orElse(0);
        int full = messages.list(MessageFlag.STORE).size() >= messages.capacity(MessageFlag.STORE) ? FULL : 0;
        return Answer.of(
                Contents.none().with(FLAG, full | (first > 0 ? NEW : 0)).with(INDEX, first));
    }

    @Override
    public void on(MbimPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.MessageKept kept
                && (kept.memory() == Memory.EQUIPMENT || kept.memory() == Memory.CARD)) {
            int before = kept.memory() == Memory.CARD ? port.messages().capacity(Memory.EQUIPMENT) : 0;
            port.indicate(this, Contents.none().with(FLAG, NEW).with(INDEX, before + kept.index()));
        } else if (event instanceof SubscriptionEvent.MemoryFull) {
            port.indicate(this, Contents.none().with(FLAG, FULL));
        }
    }
}
