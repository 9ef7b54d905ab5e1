package dev.mynah.modem.mbim.uicc;

import static dev.mynah.modem.mbim.wire.Numbers.uint32;

import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Status;
import io.vertx.core.Future;
import java.util.Set;

/** Closes a channel that hosts have opened, or with channel 0 all of a group. */
final class CloseChannel implements Cid {
    private static final Field<Integer> CHANNEL = uint32("Channel");
    private static final Field<Integer> GROUP = uint32("ChannelGroup");
    private static final Field<Integer> STATUS = uint32("Status");

    @Override
    public Declaration declaration() {
        return Declaration.of(3, "Close Channel", "closes a channel, or all of a group")
                .set(Layout.of(CHANNEL, GROUP))
                .response(Layout.of(STATUS));
    }

    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        int channel = given.get(CHANNEL);
        Set<Integer> channels = channel == 0 ? port.function().channelsOf(given.get(GROUP)) : Set.of(channel);
        if (channel != 0 && !port.function().channels().contains(channel)) {
            return Answer.failed(Status.MS_INVALID_LOGICAL_CHANNEL);
        }
        Future<Void> done = Future.succeededFuture();
        for (int each : channels) {
            port.function().channelClosed(each);
            done = done.compose(before -> port.sim().close(each));
        }
        return done.compose(all -> Answer.of(Contents.none().with(STATUS, StatusWords.DONE)));
    }
}
