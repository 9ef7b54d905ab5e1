package dev.mynah.network.air.nas;

import dev.mynah.network.air.nas.ss.SsMessage;
import java.util.Map;
import java.util.Optional;

/** Supplementary services. TS 24.080. */
final class SsProtocol {

    static final Protocol SS = new Protocol(
            "SS",
            "ss",
            SsMessage::decode,
            SsMessage.table()::layouts,
            Optional.empty(),
            3,
            1,
            Map.of("SSRegisterMT 7F not in the table", "one layout serves both directions; only a UE says its version"),
            Map.of());

    private SsProtocol() {}
}
