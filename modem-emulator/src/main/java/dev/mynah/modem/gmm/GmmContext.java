package dev.mynah.modem.gmm;

import dev.mynah.modem.sim.PsKeys;
import dev.mynah.modem.sim.PsLocation;
import dev.mynah.modem.sim.PsUpdateStatus;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.Imei;
import dev.mynah.network.air.nas.element.Imsi;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.Rai;
import dev.mynah.network.air.nas.element.Tmsi;
import dev.mynah.network.air.nas.gmm.GmmIe;
import java.util.Optional;

/**
 * As whom and where the UE is registered in the packet domain; what has to outlive the power is written to the card at every
 * change (EF.PSLOCI, EF.KeysPS). TS 24.008 4.1.3.2.
 */
final class GmmContext {
    private static final int DELETED_LAC = 0xFFFE;
    private static final int DELETED_RAC = 0xFF;

    private final Optional<Usim> usim;
    private final MobileIdentity permanent;
    private final Plmn home;
    private PsLocation location;
    private PsKeys keys;

    GmmContext(Usim usim) {
        this.usim = Optional.of(usim);
        this.permanent = new Imsi(usim.subscriber().imsi());
        this.home = usim.subscriber().home();
        this.location = usim.packetLocation();
        this.keys = usim.packetKeys();
    }

    private GmmContext(Imei device, Plmn here) {
        this.usim = Optional.empty();
        this.permanent = device;
        this.home = here;
        this.location =
                new PsLocation(Optional.empty(), Optional.empty(), Optional.empty(), PsUpdateStatus.NOT_UPDATED);
        this.keys = PsKeys.NONE;
    }

    /** That of a UE without a USIM, which nothing outlives. */
    static GmmContext withoutUsim(Imei device, Plmn here) {
        return new GmmContext(device, here);
    }

    /** Only a UE attached for emergency services has none. */
    Optional<Usim> usim() {
        return usim;
    }

    String imsi() {
        return usim.map(it -> it.subscriber().imsi()).orElse("");
    }

    PsUpdateStatus status() {
        return location.status();
    }

    Optional<Tmsi> pTmsi() {
        return location.pTmsi();
    }

    Optional<Octets> signature() {
        return location.signature();
    }

    PsKeys keys() {
        return keys;
    }

    void keys(PsKeys agreed) {
        keys = agreed;
        usim.ifPresent(it -> it.keep(agreed));
    }

    /** The identity of an attach: the P-TMSI where there is one, else the IMSI, else the IMEI. TS 24.008 4.7.3.1.1. */
    MobileIdentity identity() {
        return location.pTmsi().<MobileIdentity>map(it -> it).orElse(permanent);
    }

    /** Where the UE was last; a deleted one of the home network where that is not known (TS 24.008 10.5.5.15). */
    Rai oldArea() {
        return location.area().orElseGet(() -> new Rai(new Lai(home, DELETED_LAC), DELETED_RAC));
    }

    Optional<Rai> area() {
        return location.area();
    }

    boolean isIn(Rai area) {
        return location.area().equals(Optional.of(area));
    }

    /** A network accepted the UE in an area. */
    void accepted(Rai area, NasMessage accept) {
        Optional<Tmsi> given =
                accept.get(GmmIe.P_TMSI).filter(Tmsi.class::isInstance).map(Tmsi.class::cast);
        // A new P-TMSI without a signature has none (TS 24.008 4.7.3.1.3).
        Optional<Octets> signature = accept.get(GmmIe.P_TMSI_SIGNATURE)
                .or(() -> given.isPresent() ? Optional.empty() : location.signature());
        keep(new PsLocation(given.or(location::pTmsi), signature, Optional.of(area), PsUpdateStatus.UPDATED));
    }

    /** P-TMSI REALLOCATION COMMAND. */
    void reallocated(MobileIdentity identity, Rai area, Optional<Octets> signature) {
        if (identity instanceof Tmsi fresh) {
            keep(new PsLocation(Optional.of(fresh), signature, Optional.of(area), location.status()));
        }
    }

    void status(PsUpdateStatus now) {
        if (location.status() != now) {
            keep(new PsLocation(location.pTmsi(), location.signature(), location.area(), now));
        }
    }

    /** Deletes P-TMSI, signature, RAI and keys. */
    void forgetIdentity() {
        keep(new PsLocation(Optional.empty(), Optional.empty(), Optional.empty(), location.status()));
        keys(PsKeys.NONE);
    }

    private void keep(PsLocation now) {
        location = now;
        usim.ifPresent(it -> it.keep(now));
    }
}
