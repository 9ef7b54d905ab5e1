package dev.mynah.modem.at.simcom;

import dev.mynah.modem.at.port.AtPort;

/** {@code <stat>} of {@code +CNSMOD}: what the module is registered by. */
final class SystemMode {
    private static final int NONE = 0;
    private static final int GPRS = 2;
    private static final int WCDMA = 4;
    private static final int LTE = 8;

    private SystemMode() {}

    /** NR is none of those there are. */
    static int of(AtPort port) {
        return port.network()
                .serving()
                .map(it -> switch (it.rat()) {
                    case GSM -> GPRS;
                    case UTRAN -> WCDMA;
                    case E_UTRAN -> LTE;
                    case NR -> NONE;
                })
                .orElse(NONE);
    }
}
