package dev.mynah.modem.mbim.uicc;

import static dev.mynah.modem.mbim.wire.Bytes.referredBySize;

import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Status;
import io.vertx.core.Future;

/** The card's answer to reset. */
final class Atr implements Cid {
    private static final Field<byte[]> ATR = referredBySize("atr");

    @Override
    public Declaration declaration() {
        return Declaration.of(1, "ATR", "the card's answer to reset")
                .query(Layout.EMPTY)
                .response(Layout.of(ATR));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        byte[] atr = port.sim().atr();
        return atr.length == 0
                ? Answer.failed(Status.SIM_NOT_INSERTED)
                : Answer.of(Contents.none().with(ATR, atr));
    }
}
