package dev.mynah.modem.at.quectel;

import dev.mynah.at.syntax.IntParameter;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.at.port.AtPort;
import java.util.Optional;

/** The contexts that a module uses itself, which are those of {@code +CGDCONT}. */
final class ModuleContexts {
    static final IntParameter ID = IntParameter.of("contextID", 1, PacketData.LAST_CONTEXT);

    private ModuleContexts() {}

    static Optional<PacketData.Context> find(AtPort port, int id) {
        return port.packetData().contexts().stream()
                .filter(it -> it.cid() == id)
                .findFirst();
    }

    static boolean active(AtPort port, int id) {
        return find(port, id).filter(it -> it.bearer().isPresent()).isPresent();
    }
}
