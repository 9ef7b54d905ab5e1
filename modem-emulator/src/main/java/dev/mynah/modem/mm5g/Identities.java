package dev.mynah.modem.mm5g;

import dev.mynah.modem.emm.Equipment;
import dev.mynah.network.air.nas.element.Imei;
import dev.mynah.network.air.nas.element.Imeisv;
import dev.mynah.network.air.nas.element.MobileIdentity5gs;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Who the UE is, apart from what networks call it. */
final class Identities {
    private final Mm5gSublayer ue;
    private final Equipment equipment;
    private final RandomGenerator random;

    /** @param random makes the ephemeral keys of concealed identities */
    Identities(Mm5gSublayer ue, Equipment equipment, RandomGenerator random) {
        this.ue = ue;
        this.equipment = equipment;
        this.random = random;
    }

    /** The concealed identity, made anew each time; there is none without a USIM. */
    Optional<MobileIdentity5gs> suci() {
        return ue.context().usim().map(it -> it.suci(random));
    }

    /** What the UE is where no network has given it another name: the SUCI, else the PEI. TS 24.501 5.5.1.2.2. */
    MobileIdentity5gs permanent() {
        return suci().orElseGet(this::imei);
    }

    Imei imei() {
        return new Imei(equipment.imei());
    }

    Imeisv imeisv() {
        return new Imeisv(equipment.imei().substring(0, 14) + equipment.softwareVersion());
    }
}
