package dev.mynah.network.sgsn;

import dev.mynah.network.air.nas.element.Gea;
import dev.mynah.network.air.nas.element.MsNetworkCapability;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys a station shares with the SGSN, and what it can do with them. TS 24.008 4.7.7. */
final class MsSecurity {
    private static final MsNetworkCapability NOTHING = MsNetworkCapability.of(Set.of());

    private final MsContext ms;
    private @Nullable Keys keys;
    private Gea ciphering = Gea.NONE;
    private MsNetworkCapability capability = NOTHING;

    MsSecurity(MsContext ms) {
        this.ms = ms;
    }

    @Nullable Keys keys() {
        return keys;
    }

    void keys(Keys agreed) {
        keys = agreed;
    }

    void forgetKeys() {
        keys = null;
    }

    /** Whether the station names the keys this SGSN has. */
    boolean sharesKeys(int sequenceNumber) {
        return keys != null && keys.sequenceNumber() == sequenceNumber;
    }

    Gea ciphering() {
        return ciphering;
    }

    /** The first of the operator's algorithms that the station has. */
    Gea chooseCiphering() {
        ciphering = ms.sgsn().spec().ciphering().stream()
                .filter(it -> it == Gea.NONE || capability.ciphering().contains(it))
                .findFirst()
                .orElse(Gea.NONE);
        return ciphering;
    }

    MsNetworkCapability capability() {
        return capability;
    }

    void capability(MsNetworkCapability told) {
        capability = told;
    }

    /** The station is the one that another context is of. */
    void recognise(MsSecurity known) {
        keys = known.keys;
        ciphering = known.ciphering;
        capability = known.capability;
    }

    /** Goes on with what another context knows of the station, unless the station has said better. */
    void takeOver(MsSecurity old) {
        if (capability.equals(NOTHING)) {
            capability = old.capability;
        }
    }
}
