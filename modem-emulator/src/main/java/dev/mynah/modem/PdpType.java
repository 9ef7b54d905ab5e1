package dev.mynah.modem;

import java.util.Locale;
import java.util.Optional;

/** {@code <PDP_type>} of TS 27.007 10.1.1 with the PDN type value of TS 24.301 9.9.4.10. */
public enum PdpType {
    IP("IP", 1),
    IPV6("IPV6", 2),
    IPV4V6("IPV4V6", 3);

    private final String text;
    private final int pdnType;

    PdpType(String text, int pdnType) {
        this.text = text;
        this.pdnType = pdnType;
    }

    public String text() {
        return text;
    }

    public int pdnType() {
        return pdnType;
    }

    public static Optional<PdpType> of(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        for (PdpType type : values()) {
            if (type.text.equals(upper)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
