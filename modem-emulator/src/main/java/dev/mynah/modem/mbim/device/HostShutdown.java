package dev.mynah.modem.mbim.device;

import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Layout;
import io.vertx.core.Future;

/** The host is about to lose power. A device would save now what it keeps; this one has it safe at every moment. */
final class HostShutdown implements Cid {
    @Override
    public Declaration declaration() {
        return Declaration.of(1, "Notify", "the host shuts down; everything is safe already")
                .set(Layout.EMPTY);
    }

    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        return Answer.done();
    }
}
