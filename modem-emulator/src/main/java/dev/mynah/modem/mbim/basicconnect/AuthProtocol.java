package dev.mynah.modem.mbim.basicconnect;

import dev.mynah.modem.PacketData.Authentication;
import dev.mynah.modem.PacketData.Context;
import dev.mynah.modem.mbim.wire.Numbered;
import java.util.Optional;

/** How a user authenticates at an access point. MBIM 1.0 table 10-67. */
public enum AuthProtocol implements Numbered {
    NONE(0),
    PAP(1),
    CHAP(2),
    MSCHAPV2(3);

    private final int number;

    AuthProtocol(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }

    /** Whether the engine can do it. */
    public boolean supported() {
        return this != MSCHAPV2;
    }

    /** What the engine is told; nothing where nobody authenticates. */
    public Optional<Authentication> with(String user, String password) {
        return switch (this) {
            case PAP -> Optional.of(Authentication.pap(user, password));
            case CHAP -> Optional.of(Authentication.chap(user, password));
            case NONE, MSCHAPV2 -> Optional.empty();
        };
    }

    public static AuthProtocol of(Context context) {
        return context.authentication()
                .map(it -> it.protocol() == Authentication.Protocol.PAP ? PAP : CHAP)
                .orElse(NONE);
    }
}
