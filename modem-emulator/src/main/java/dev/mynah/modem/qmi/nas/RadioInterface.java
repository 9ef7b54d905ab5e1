package dev.mynah.modem.qmi.nas;

import dev.mynah.network.air.Rat;
import java.util.Optional;
import java.util.stream.Stream;

/** What QMI calls a radio access technology. */
public enum RadioInterface {
    GSM(4, 0x04, Rat.GSM, 0x0080),
    UMTS(5, 0x08, Rat.UTRAN, 0x8000),
    LTE(8, 0x10, Rat.E_UTRAN, 0x4000),
    NR5G(12, 0x40, Rat.NR, 0x0800);

    /** No technology: where a host or the modem names none. */
    static final int NONE = 0;

    private final int code;
    private final int preference;
    private final Rat rat;
    private final int identifier;

    RadioInterface(int code, int preference, Rat rat, int identifier) {
        this.code = code;
        this.preference = preference;
        this.rat = rat;
        this.identifier = identifier;
    }

    public int code() {
        return code;
    }

    /** Its bit in a mode preference. */
    int preference() {
        return preference;
    }

    public Rat rat() {
        return rat;
    }

    /** Its bit among the access technology identifiers of a preferred network. TS 31.102 4.2.5. */
    int identifier() {
        return identifier;
    }

    public static RadioInterface of(Rat rat) {
        return Stream.of(values()).filter(it -> it.rat == rat).findFirst().orElseThrow();
    }

    static Optional<RadioInterface> of(int code) {
        return Stream.of(values()).filter(it -> it.code == code).findFirst();
    }
}
