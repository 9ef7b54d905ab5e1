package dev.mynah.modem.mbim.extensions;

import dev.mynah.modem.Modem;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Layout;
import io.vertx.core.Future;

/** Switches all stacks of the modem off and on again. The doors stay, where a device's would be gone for a while. */
final class DeviceReset implements Cid {
    @Override
    public Declaration declaration() {
        return Declaration.of(10, "Device Reset", "switches the modem off and on")
                .set(Layout.EMPTY)
                .response(Layout.EMPTY);
    }

    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        Modem modem = port.modem();
        Future<Void> done = Future.succeededFuture();
        for (int slot = 0; slot < modem.liveSlots(); slot++) {
            var stack = modem.subscriptions().get(slot);
            done = done.compose(before -> stack.restart(stack.functionality()));
        }
        return done.compose(all -> Answer.done());
    }
}
