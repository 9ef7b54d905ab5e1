package dev.mynah.modem.mbim.stk;

import static dev.mynah.modem.mbim.wire.Bytes.referred;
import static dev.mynah.modem.mbim.wire.Bytes.sized;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;

import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import io.vertx.core.Future;

/** Answers the proactive command that waits. MBIM 1.0 10.9.2. */
final class TerminalResponse implements Cid {
    private static final Field<byte[]> RESPONSE = sized("Response");
    private static final Field<byte[]> RESULT = referred("ResultData");
    private static final Field<Integer> STATUS_WORDS = uint32("StatusWords");

    private static final int DONE = 0x9000;

    @Override
    public Declaration declaration() {
        return Declaration.of(2, "Terminal Response", "answers the proactive command that waits")
                .set(Layout.of(RESPONSE))
                .response(Layout.of(RESULT, STATUS_WORDS));
    }

    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        return port.subscription()
                .toolkit()
                .respond(given.get(RESPONSE))
                .compose(done -> Answer.of(Contents.none().with(STATUS_WORDS, DONE)));
    }
}
