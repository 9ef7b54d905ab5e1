package dev.mynah.modem.mbim.uicc;

import static dev.mynah.modem.mbim.wire.Bytes.referredBySize;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.port.RefusalStatus;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import io.vertx.core.Future;

/** Opens a logical channel and selects an application on it; the group is a number by which a host can close several. */
final class OpenChannel implements Cid {
    private static final Field<byte[]> APP_ID = referredBySize("AppId");
    private static final Field<Integer> P2 = uint32("SelectP2Arg");
    private static final Field<Integer> GROUP = uint32("ChannelGroup");
    private static final Field<Integer> STATUS = uint32("Status");
    private static final Field<Integer> CHANNEL = uint32("Channel");
    private static final Field<byte[]> RESPONSE = referredBySize("Response").secret();

    @Override
    public Declaration declaration() {
        return Declaration.of(2, "Open Channel", "opens a logical channel to an application")
                .set(Layout.of(APP_ID, P2, GROUP))
                .response(Layout.of(STATUS, CHANNEL, RESPONSE));
    }

    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        return port.sim()
                .open(given.get(APP_ID), given.get(P2))
                .compose(open -> {
                    port.function().channelOpened(open.number(), given.get(GROUP));
                    return Answer.of(Contents.none()
                            .with(STATUS, StatusWords.of(open.selectResponse()))
                            .with(CHANNEL, open.number())
                            .with(RESPONSE, StatusWords.content(open.selectResponse())));
                })
                .recover(OpenChannel::refused);
    }

    /** With the status words of the command to the card that failed, where one did. */
    private static Future<Answer> refused(Throwable e) {
        return e instanceof Refusal refusal && refusal.cause().isPresent()
                ? Answer.failed(
                        RefusalStatus.of(refusal),
                        Contents.none()
                                .with(STATUS, StatusWords.of(refusal.cause().getAsInt())))
                : Future.failedFuture(e);
    }
}
