package dev.mynah.modem.mmi;

import dev.mynah.network.air.nas.ss.component.BasicService;
import java.util.Map;
import java.util.Optional;

/** For which calls a service is meant, as users write it. TS 22.030 annex C; the codes on air are those of TS 29.002 17.7.9. */
final class BasicServiceCodes {
    private static final Map<String, BasicService> CODES = Map.ofEntries(
            Map.entry("10", BasicService.ALL_TELESERVICES),
            Map.entry("11", BasicService.TELEPHONY),
            Map.entry("12", new BasicService(true, 0x70)),
            Map.entry("13", BasicService.FACSIMILE),
            Map.entry("16", BasicService.SHORT_MESSAGES),
            Map.entry("19", new BasicService(true, 0x80)),
            Map.entry("20", BasicService.ALL_BEARER_SERVICES),
            Map.entry("21", BasicService.DATA_ASYNCHRONOUS),
            Map.entry("22", BasicService.DATA_SYNCHRONOUS),
            Map.entry("24", new BasicService(false, 0x58)),
            Map.entry("25", new BasicService(false, 0x50)));

    private BasicServiceCodes() {}

    static boolean known(String written) {
        return written.isEmpty() || CODES.containsKey(written);
    }

    /** Nothing means all. */
    static Optional<BasicService> of(String written) {
        return Optional.ofNullable(CODES.get(written));
    }
}
