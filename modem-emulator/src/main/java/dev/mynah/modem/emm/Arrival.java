package dev.mynah.modem.emm;

import dev.mynah.modem.mobility.Departure;
import dev.mynah.modem.mobility.Origin;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EpsMobileIdentity;
import dev.mynah.network.air.nas.element.GprsIdentity;
import dev.mynah.network.air.nas.emm.EmmIe;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Changing between LTE and another system in idle mode: the UE stays registered, with its sessions, and says in its next
 * update where it comes from. TS 24.301 5.1.4 and 5.5.3.2.2, TS 23.401 5.3.3.
 */
final class Arrival {
    private static final int NONCE = 4;

    private final EmmUe ue;
    private final RandomGenerator random;
    private Optional<Origin> origin = Optional.empty();

    /** @param random makes nonces */
    Arrival(EmmUe ue, RandomGenerator random) {
        this.ue = ue;
        this.random = random;
    }

    void arrive(Departure from) {
        boolean own = from.origin() instanceof EpsOrigin;
        origin = own ? Optional.empty() : Optional.of(from.origin());
        ue.update().away();
        ue.session().arrive(from.sessions());
        ue.registration().arrived();
        ue.fire(new EmmEvent.Arrived());
    }

    /** Gives up registration and sessions; without GUTI and keys there is nothing that another system could take. */
    Optional<Departure> depart() {
        EpsOrigin here = new EpsOrigin(ue);
        if (!ue.registered() || ue.emergency().only() || (origin.isEmpty() && !here.there())) {
            return Optional.empty();
        }
        Departure departure = new Departure(origin.orElse(here), ue.session().depart());
        ue.fire(new EmmEvent.Departed());
        return Optional.of(departure);
    }

    /** A network has accepted the UE here, or it is registered nowhere any more. */
    void over() {
        origin = Optional.empty();
    }

    boolean expected() {
        return origin.isPresent();
    }

    /** The identity of an update by a UE that comes from elsewhere: what its P-TMSI is mapped to. */
    Optional<EpsMobileIdentity> identity() {
        return gprs().map(GprsIdentity::mapped);
    }

    private Optional<GprsIdentity> gprs() {
        return origin.filter(Origin.Gprs.class::isInstance)
                .map(Origin.Gprs.class::cast)
                .flatMap(Origin.Gprs::identity);
    }

    /**
     * What an update with such an identity says besides: the UE's own GUTI, and of the keys that new ones can be made of
     * where the network does not know the ones the UE had here.
     */
    OptionalElements describe(OptionalElements optional) {
        if (!(origin.orElse(null) instanceof Origin.Gprs gprs)) {
            return optional;
        }
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        ue.security().mapFrom(gprs, nonce);
        return optional.with(EmmIe.OLD_GUTI_TYPE, GprsIdentity.MAPPED)
                .with(EmmIe.OLD_P_TMSI_SIGNATURE, gprs().flatMap(GprsIdentity::signature))
                .with(EmmIe.ADDITIONAL_GUTI, ue.context().guti().<EpsMobileIdentity>map(it -> it))
                .with(EmmIe.GPRS_CIPHERING_KEY_SEQUENCE_NUMBER, gprs.keySequenceNumber())
                .with(EmmIe.NONCE_UE, Octets.of(nonce));
    }
}
