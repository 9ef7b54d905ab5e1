package dev.mynah.network.air.nas;

import dev.mynah.network.air.nas.gmm.GmmMessage;
import dev.mynah.network.air.nas.sm.SmMessage;
import java.util.Map;
import java.util.Optional;

/** The protocols of the packet domain in GSM and UTRAN. TS 24.008 9.4, 9.5. */
final class PacketDomainProtocols {

    static final Protocol GMM = new Protocol(
            "GMM",
            "gmm",
            GmmMessage::decode,
            direction -> GmmMessage.table().layouts(direction),
            Optional.empty(),
            3,
            0,
            Map.of(),
            Map.of());

    static final Protocol SM = new Protocol(
            "SM",
            "sm",
            SmMessage::decode,
            direction -> SmMessage.table().layouts(direction),
            Optional.empty(),
            3,
            1,
            Map.of(),
            Map.of());

    private PacketDomainProtocols() {}
}
