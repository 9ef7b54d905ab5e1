package dev.mynah.network.sgsn;

import dev.mynah.network.air.RadioKeys;
import dev.mynah.network.air.Rat;
import dev.mynah.network.hlr.map.AuthenticationSet;

/**
 * The keys of one successful challenge, shared with the station under a key sequence number. They protect connections in
 * UTRAN (CK, IK) and in GSM (Kc); where the subscriber's card is a SIM, CK and IK are made of Kc (TS 33.102 6.8.2.3).
 */
final class Keys {
    /** No key set. TS 24.008 10.5.1.2. */
    static final int NONE = 7;

    private final int sequenceNumber;
    private final AuthenticationSet set;

    Keys(int sequenceNumber, AuthenticationSet set) {
        this.sequenceNumber = sequenceNumber;
        this.set = set;
    }

    int sequenceNumber() {
        return sequenceNumber;
    }

    RadioKeys in(Rat rat) {
        if (rat == Rat.GSM) {
            return RadioKeys.gsm(set.kc());
        }
        return set instanceof AuthenticationSet.Quintuplet quintuplet
                ? RadioKeys.utran(quintuplet.ck(), quintuplet.ik())
                : RadioKeys.utran(set.kc());
    }

    @Override
    public String toString() {
        return "Keys[" + sequenceNumber + "]";
    }
}
