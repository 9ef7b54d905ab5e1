package dev.mynah.modem.mbim.qmi;

import static dev.mynah.modem.mbim.wire.Bytes.rest;

import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.Kept;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Status;
import io.vertx.core.Future;
import java.util.Optional;

/**
 * A frame of QMUX in a command; the one that answers it is in the command's answer, and indications of QMI are in those of
 * MBIM. Which they are, and what in them is secret, is for the trace of the QMI voice to say.
 */
final class QmiMessages implements Cid {
    private static final Field<byte[]> REQUEST = rest("QmiMsg").secret();
    private static final Field<byte[]> FRAME = rest("QMUX").secret();
    private static final Kept<Optional<QmuxChannel>> CHANNEL = new Kept<>("QMUX", Optional.empty());

    @Override
    public Declaration declaration() {
        return Declaration.of(1, "msg", "a message of QMI, and what it is answered with")
                .set(Layout.of(REQUEST))
                .state(Layout.of(FRAME));
    }

    @Override
    public Runnable attend(MbimPort port) {
        return () -> port.get(CHANNEL).ifPresent(QmuxChannel::end);
    }

    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        Optional<Future<byte[]>> answer = channel(port).ask(given.get(REQUEST));
        return answer.isEmpty()
                ? Answer.failed(Status.INVALID_PARAMETERS)
                : answer.get().compose(it -> Answer.of(Contents.none().with(FRAME, it)));
    }

    private QmuxChannel channel(MbimPort port) {
        return port.get(CHANNEL).orElseGet(() -> {
            QmuxChannel made = new QmuxChannel(
                    port.function().qmi().voices(port.door()),
                    frame -> port.indicate(this, Contents.none().with(FRAME, frame)));
            port.set(CHANNEL, Optional.of(made));
            return made;
        });
    }
}
