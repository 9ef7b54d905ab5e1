package dev.mynah.modem.packet;

import dev.mynah.modem.PacketData.Authentication;
import dev.mynah.modem.PdpType;
import java.util.Optional;

/**
 * What {@code +CGDCONT} and {@code +CGAUTH} set of a context.
 *
 * @param authentication what a user authenticates with; kept in the modem and told to nobody but the network
 * @param emergency whether it is for emergency bearer services, whose access point the network chooses
 */
public record ContextDefinition(PdpType type, String apn, Optional<Authentication> authentication, boolean emergency) {
    /** In the place of an APN, which never begins so. */
    private static final String EMERGENCY = "*emergency";

    /** What there is before anybody defines anything: whatever the subscription has. */
    public static final ContextDefinition DEFAULT = new ContextDefinition(PdpType.IPV4V6, "", Optional.empty(), false);

    ContextDefinition with(Optional<Authentication> wanted) {
        return new ContextDefinition(type, apn, wanted, emergency);
    }

    /** Type and APN, as they are kept; a password is not. */
    String text() {
        return type.text() + "," + (emergency ? EMERGENCY : apn);
    }

    private static ContextDefinition of(PdpType type, String apn) {
        boolean emergency = apn.equals(EMERGENCY);
        return new ContextDefinition(type, emergency ? "" : apn, Optional.empty(), emergency);
    }

    static Optional<ContextDefinition> of(String text) {
        int comma = text.indexOf(',');
        return comma < 0
                ? Optional.empty()
                : PdpType.of(text.substring(0, comma)).map(type -> of(type, text.substring(comma + 1)));
    }
}
