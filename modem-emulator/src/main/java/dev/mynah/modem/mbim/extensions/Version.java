package dev.mynah.modem.mbim.extensions;

import static dev.mynah.modem.mbim.wire.Numbers.uint16;

import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.Extension;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import io.vertx.core.Future;

/**
 * The release of Microsoft's extensions that host and function go by from now on: the latest that both know. Each host has
 * one of its own, also those that come through one proxy. MBIMEx 2.0.
 */
final class Version implements Cid {
    private static final Field<Integer> MBIM = uint16("MbimVersion");
    private static final Field<Integer> EXTENDED = uint16("MbimExtendedVersion");
    private static final Layout VERSIONS = Layout.of(MBIM, EXTENDED);

    private static final int MBIM_1_0 = 0x0100;

    @Override
    public Declaration declaration() {
        return Declaration.of(15, "Version", "agrees on the release of Microsoft's extensions")
                .query(VERSIONS)
                .response(VERSIONS);
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        Extension agreed = port.agree(given.get(EXTENDED));
        return Answer.of(Contents.none().with(MBIM, MBIM_1_0).with(EXTENDED, agreed.version()));
    }
}
