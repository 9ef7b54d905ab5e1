package dev.mynah.network.sgsn;

import dev.mynah.euicc.aka.GsmConversion;
import dev.mynah.network.air.RadioKeys;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.security.UmtsKeys;
import dev.mynah.network.hlr.map.AuthenticationSet;
import java.util.Optional;

/**
 * The keys of one successful challenge, shared with the station under a key sequence number. They protect connections in
 * UTRAN (CK, IK) and in GSM (Kc); where the subscriber's card is a SIM, CK and IK are made of Kc (TS 33.102 6.8.2.3).
 */
final class Keys {
    /** No key set. TS 24.008 10.5.1.2. */
    static final int NONE = 7;

    private final int sequenceNumber;
    private final RadioKeys gsm;
    private final RadioKeys utran;
    private final Optional<UmtsKeys> umts;

    private Keys(int sequenceNumber, byte[] kc, Optional<UmtsKeys> umts) {
        this.sequenceNumber = sequenceNumber;
        this.gsm = RadioKeys.gsm(kc);
        this.utran = umts.map(it -> RadioKeys.utran(it.ck(), it.ik())).orElseGet(() -> RadioKeys.utran(kc));
        this.umts = umts;
    }

    Keys(int sequenceNumber, AuthenticationSet set) {
        this(
                sequenceNumber,
                set.kc(),
                set instanceof AuthenticationSet.Quintuplet quintuplet
                        ? Optional.of(UmtsKeys.of(quintuplet.ck(), quintuplet.ik()))
                        : Optional.empty());
    }

    /** The keys of a station that comes from LTE; Kc follows from them (TS 33.401 9.1.1, 10.2.1). */
    static Keys mapped(int sequenceNumber, UmtsKeys keys) {
        return new Keys(sequenceNumber, GsmConversion.kc(keys.ck(), keys.ik()), Optional.of(keys));
    }

    int sequenceNumber() {
        return sequenceNumber;
    }

    RadioKeys in(Rat rat) {
        return rat == Rat.GSM ? gsm : utran;
    }

    /** CK and IK, where they are those of a USIM: what keys in LTE may be made of (TS 33.401 6.1.1). */
    Optional<UmtsKeys> umts() {
        return umts;
    }

    @Override
    public String toString() {
        return "Keys[" + sequenceNumber + "]";
    }
}
