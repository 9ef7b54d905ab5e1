package dev.mynah.modem.at.services;

import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import java.util.function.Supplier;

/** Who answers the network's question by USSD is not told that somebody has. TS 27.007 7.15, {@code <m>} 3. */
public final class OwnAnswer {
    private static final Setting<Boolean> GIVEN = Setting.memory(false);

    private OwnAnswer() {}

    /** Does what may be such an answer. */
    public static <T> T of(AtPort port, Supplier<T> what) {
        port.set(GIVEN, true);
        try {
            return what.get();
        } finally {
            port.set(GIVEN, false);
        }
    }

    /** Whether it is this host that answers. */
    static boolean given(AtPort port) {
        return port.get(GIVEN);
    }
}
