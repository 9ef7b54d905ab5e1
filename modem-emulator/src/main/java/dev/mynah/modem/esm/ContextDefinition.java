package dev.mynah.modem.esm;

import dev.mynah.modem.PdpType;
import java.util.Optional;

/** What {@code +CGDCONT} sets of a context, as it is kept. */
record ContextDefinition(PdpType type, String apn) {
    /** What there is before anybody defines anything: whatever the subscription has. */
    static final ContextDefinition DEFAULT = new ContextDefinition(PdpType.IPV4V6, "");

    String text() {
        return type.text() + "," + apn;
    }

    static Optional<ContextDefinition> of(String text) {
        int comma = text.indexOf(',');
        return comma < 0
                ? Optional.empty()
                : PdpType.of(text.substring(0, comma))
                        .map(type -> new ContextDefinition(type, text.substring(comma + 1)));
    }
}
