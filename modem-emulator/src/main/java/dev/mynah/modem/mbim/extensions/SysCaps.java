package dev.mynah.modem.mbim.extensions;

import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Numbers.uint64;

import dev.mynah.modem.Modem;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import io.vertx.core.Future;

/** How many executors the modem has, each the function of a logical slot, and how many slots. */
final class SysCaps implements Cid {
    private static final Field<Integer> EXECUTORS = uint32("NumberOfExecutors");
    private static final Field<Integer> SLOTS = uint32("NumberOfSlots");
    private static final Field<Integer> CONCURRENCY = uint32("Concurrency");
    private static final Field<Long> MODEM_ID = uint64("ModemId");

    @Override
    public Declaration declaration() {
        return Declaration.of(5, "Sys Caps", "how many executors and slots there are")
                .query(Layout.EMPTY)
                .response(Layout.of(EXECUTORS, SLOTS, CONCURRENCY, MODEM_ID));
    }

    /** All executors can be registered at the same time. What tells modems apart is the first one's IMEI. */
    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        Modem modem = port.modem();
        return Answer.of(Contents.none()
                .with(EXECUTORS, modem.liveSlots())
                .with(SLOTS, CardSlots.of(modem).size())
                .with(CONCURRENCY, modem.liveSlots())
                .with(MODEM_ID, Long.parseLong(modem.subscriptions().get(0).imei())));
    }
}
