package dev.mynah.modem.gmm;

import dev.mynah.modem.mobility.Departure;
import dev.mynah.modem.mobility.Origin;
import dev.mynah.modem.mobility.Origin.MappedGprs;
import dev.mynah.modem.sim.PsKeys;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.GprsIdentity;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.gmm.GmmIe;
import java.util.Optional;

/**
 * Changing between LTE and GSM or UTRAN in idle mode: the UE stays registered, with its contexts, and says in its next update
 * where it comes from. TS 24.008 4.7.5.1, TS 23.401 5.3.3.3.
 */
final class Arrival {
    private final GmmEntity ue;
    private Optional<Origin> origin = Optional.empty();

    Arrival(GmmEntity ue) {
        this.ue = ue;
    }

    /** Whether the UE could go on here with what it has in another system. */
    boolean possible(Plmn plmn) {
        return !ue.registered() && ue.state().mayArrive() && ue.cells().welcome(plmn);
    }

    void arrive(Departure from) {
        boolean own = from.origin() instanceof GprsOrigin;
        origin = own ? Optional.empty() : Optional.of(from.origin());
        ue.update().due();
        ue.session().arrive(from.sessions());
        ue.registration().arrived();
        ue.fire(new GmmEvent.Arrived());
    }

    /** Gives up registration and contexts; a UE without contexts has nothing that LTE could take. TS 23.401 5.3.3.2. */
    Optional<Departure> depart() {
        if (!ue.registered()
                || ue.emergency().only()
                || ue.session().contexts().active().isEmpty()) {
            return Optional.empty();
        }
        Origin from = origin.orElseGet(() -> new GprsOrigin(ue.context()));
        Departure departure = new Departure(from, ue.session().depart());
        ue.fire(new GmmEvent.Departed());
        return departure.sessions().isEmpty() ? Optional.empty() : Optional.of(departure);
    }

    /** A network has accepted the UE here, or it is registered nowhere any more. */
    void over() {
        origin = Optional.empty();
    }

    /** Whether the update has to give an identity of LTE; the keys that go with it are in use from now on. */
    Optional<GprsIdentity> identity() {
        if (!(origin.orElse(null) instanceof Origin.Eps eps)) {
            return Optional.empty();
        }
        Optional<MappedGprs> mapped = eps.towardsGprs();
        mapped.ifPresent(it -> ue.context()
                .keys(PsKeys.umts(it.keySet(), it.keys().ck(), it.keys().ik())));
        return mapped.map(MappedGprs::identity);
    }

    /** What an update with such an identity says besides: whose it is, and the UE's own one here. 4.7.5.1.1. */
    OptionalElements describe(GprsIdentity mapped, OptionalElements optional) {
        GmmContext context = ue.context();
        boolean own = context.pTmsi().isPresent() && context.area().isPresent();
        return optional.with(GmmIe.P_TMSI_SIGNATURE, mapped.signature())
                .with(GmmIe.P_TMSI, (MobileIdentity) mapped.pTmsi())
                .with(GmmIe.P_TMSI_TYPE, GprsIdentity.MAPPED)
                .with(GmmIe.ADDITIONAL_IDENTITY, own ? ue.pTmsi() : Optional.empty())
                .with(GmmIe.ADDITIONAL_OLD_RAI, own ? context.area() : Optional.empty());
    }

    boolean expected() {
        return origin.isPresent();
    }
}
