package dev.mynah.modem.mbim.stk;

import static dev.mynah.modem.mbim.wire.Bytes.fixed;
import static dev.mynah.modem.mbim.wire.Bytes.rest;

import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Status;
import io.vertx.core.Future;
import java.util.Optional;

/** Tells the card something, as a menu selection; a bit stands for each tag that goes through. MBIM 1.0 10.9.3. */
final class Envelope implements Cid {
    private static final Field<byte[]> ENVELOPE = rest("Data");
    private static final Field<byte[]> SUPPORT = fixed("EnvelopeSupport", 32);

    /** SMS-PP DOWNLOAD to TIMER EXPIRATION. TS 102 223 9.1. */
    private static final int FIRST = 0xD1;

    private static final int LAST = 0xD7;

    private static final int DONE = 0x90;
    private static final int MORE = 0x91;
    private static final int BUSY = 0x93;

    @Override
    public Declaration declaration() {
        return Declaration.of(3, "Envelope", "tells the card something")
                .query(Layout.EMPTY)
                .set(Layout.of(ENVELOPE))
                .response(Layout.of(SUPPORT));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        byte[] support = new byte[32];
        for (int tag = FIRST; tag <= LAST; tag++) {
            support[tag / 8] |= (byte) (1 << tag % 8);
        }
        return Answer.of(Contents.none().with(SUPPORT, support));
    }

    /** What the card says to it does not go back: the buffer is empty. */
    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        if (given.get(ENVELOPE).length == 0) {
            return Answer.failed(Status.INVALID_PARAMETERS);
        }
        return port.subscription().toolkit().envelope(given.get(ENVELOPE)).compose(answer -> {
            int sw1 = answer.sw() >> 8;
            Status status = sw1 == DONE || sw1 == MORE ? Status.NONE : sw1 == BUSY ? Status.STK_BUSY : Status.FAILURE;
            return Future.succeededFuture(new Answer(status, Optional.empty()));
        });
    }
}
