package dev.mynah.modem.at.huawei;

import dev.mynah.modem.SignalQuality;
import java.util.Optional;

/** {@code ^HCSQ}: levels in steps, which begin at the weakest; 255 is what nobody measures. */
final class SignalLine {
    private static final int UNKNOWN = 255;

    private SignalLine() {}

    static String of(Optional<SignalQuality> signal) {
        return "^HCSQ:" + signal.map(SignalLine::values).orElse("\"NOSERVICE\"");
    }

    private static String values(SignalQuality signal) {
        int rssi = step(signal.rssi() + 121, 96);
        return switch (signal.rat()) {
            case GSM -> "\"GSM\"," + rssi;
            case UTRAN ->
                "\"WCDMA\"," + rssi + "," + step(signal.level() + 121, 96) + ","
                        + step((signal.quality() + 325) / 5, 65);
            case E_UTRAN ->
                "\"LTE\"," + rssi + "," + step(signal.level() + 141, 97) + "," + UNKNOWN + ","
                        + step((signal.quality() + 200) / 5, 34);
            case NR -> "\"NOSERVICE\"";
        };
    }

    private static int step(int value, int highest) {
        return Math.max(0, Math.min(highest, value));
    }
}
