package dev.mynah.modem.mbim.device;

import static dev.mynah.modem.mbim.wire.Numbers.uuid;

import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What tells one firmware from another: made from the names of manufacturer, model and revision (RFC 4122 4.3). */
final class FirmwareId implements Cid {
    private static final Field<UUID> ID = uuid("FirmwareId");

    @Override
    public Declaration declaration() {
        return Declaration.of(1, "Get", "which firmware it is")
                .query(Layout.EMPTY)
                .response(Layout.of(ID));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        ModemIdentity it = port.modem().identity();
        String name = it.manufacturer() + "/" + it.model() + "/" + it.revision();
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return Answer.of(Contents.none().with(ID, id));
    }
}
