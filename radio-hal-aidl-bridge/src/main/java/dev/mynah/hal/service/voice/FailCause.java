package dev.mynah.hal.service.voice;

import dev.mynah.hal.radio.voice.LastCallFailCause;
import dev.mynah.hal.radio.voice.LastCallFailCauseInfo;
import dev.mynah.modem.Calls.CallEnd;
import dev.mynah.modem.Calls.Trouble;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why the last call ended. The HAL has the numbers of TS 24.008 10.5.4.11, and more for what no network says. */
final class FailCause {
    private static final int LAST_OF_NETWORK = 127;
    private static final int CLASS = 0x70;
    private static final int UNSPECIFIED = 0x0F;
    private static final int NORMAL_UNSPECIFIED = 31;

    private static final Map<Integer, LastCallFailCause> CAUSES = Arrays.stream(LastCallFailCause.values())
            .filter(it -> it.value() > 0 && it.value() <= LAST_OF_NETWORK)
            .collect(Collectors.toUnmodifiableMap(LastCallFailCause::value, it -> it));

    private FailCause() {}

    static LastCallFailCauseInfo of(Optional<CallEnd> end) {
        return end.map(it -> new LastCallFailCauseInfo(
                        it.trouble().map(FailCause::of).orElseGet(() -> of(it.cause())), it.meaning()))
                .orElse(new LastCallFailCauseInfo(LastCallFailCause.ERROR_UNSPECIFIED, ""));
    }

    private static LastCallFailCause of(Trouble trouble) {
        return switch (trouble) {
            case RADIO_OFF -> LastCallFailCause.RADIO_OFF;
            case NO_SERVICE -> LastCallFailCause.OUT_OF_SERVICE;
            case REFUSED -> LastCallFailCause.NETWORK_REJECT;
            case BARRED -> LastCallFailCause.CALL_BARRED;
            case NOT_FIXED -> LastCallFailCause.FDN_BLOCKED;
            case SPENT -> LastCallFailCause.ACM_LIMIT_EXCEEDED;
            case SILENCE -> LastCallFailCause.NETWORK_RESP_TIMEOUT;
            case RADIO_LOST -> LastCallFailCause.RADIO_LINK_LOST;
        };
    }

    /** A cause that is not known is what is unspecified in its class. */
    private static LastCallFailCause of(int cause) {
        LastCallFailCause known = CAUSES.get(cause);
        if (known != null) {
            return known;
        }
        int unspecified = Math.max((cause & CLASS) | UNSPECIFIED, NORMAL_UNSPECIFIED);
        return CAUSES.getOrDefault(unspecified, LastCallFailCause.ERROR_UNSPECIFIED);
    }
}
