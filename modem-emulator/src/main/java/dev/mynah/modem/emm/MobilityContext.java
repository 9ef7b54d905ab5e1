package dev.mynah.modem.emm;

import dev.mynah.modem.sim.CsLocation;
import dev.mynah.modem.sim.CsUpdateStatus;
import dev.mynah.modem.sim.EpsLocation;
import dev.mynah.modem.sim.EpsUpdateStatus;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EpsMobileIdentity;
import dev.mynah.network.air.nas.element.Guti;
import dev.mynah.network.air.nas.element.Imei;
import dev.mynah.network.air.nas.element.Imsi;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.Tai;
import dev.mynah.network.air.nas.element.TaiList;
import dev.mynah.network.air.nas.element.Tmsi;
import dev.mynah.network.air.nas.emm.EmmIe;
import java.util.List;
import java.util.Optional;

/**
 * As whom and where the UE is registered: temporary identity, tracking areas, update status, and the same for the circuit
 * switched domain. What has to outlive the power is written to the card at every change. TS 24.301 annex C.
 */
final class MobilityContext {
    private final Optional<Usim> usim;
    private final EpsMobileIdentity permanent;
    private Optional<Guti> guti;
    private Optional<Tai> lastTai;
    private List<Tai> areas = List.of();
    private EpsUpdateStatus status;
    private Optional<Lai> lai = Optional.empty();
    private boolean csRegistered;

    MobilityContext(Usim usim) {
        this.usim = Optional.of(usim);
        this.permanent = new Imsi(usim.subscriber().imsi());
        EpsLocation kept = usim.location();
        this.guti = kept.guti();
        this.lastTai = kept.lastTai();
        this.status = kept.status();
    }

    private MobilityContext(Imei device) {
        this.usim = Optional.empty();
        this.permanent = device;
        this.guti = Optional.empty();
        this.lastTai = Optional.empty();
        this.status = EpsUpdateStatus.NOT_UPDATED;
    }

    /** That of a UE without a USIM, which nothing outlives. */
    static MobilityContext of(Imei device) {
        return new MobilityContext(device);
    }

    /** Only a UE attached for emergency services has none. */
    Optional<Usim> usim() {
        return usim;
    }

    String imsi() {
        return usim.map(it -> it.subscriber().imsi()).orElse("");
    }

    Optional<Guti> guti() {
        return guti;
    }

    Optional<Tai> lastTai() {
        return lastTai;
    }

    EpsUpdateStatus status() {
        return status;
    }

    Optional<Lai> lai() {
        return lai;
    }

    boolean csRegistered() {
        return csRegistered;
    }

    /** The identity of an attach: the GUTI where there is one, else the IMSI, else the IMEI. TS 24.301 5.5.1.2.2. */
    EpsMobileIdentity identity() {
        return guti.<EpsMobileIdentity>map(it -> it).orElse(permanent);
    }

    Optional<PagingIdentity> sTmsi() {
        return guti.map(it -> new PagingIdentity.STmsi(it.mmeCode(), it.mTmsi()));
    }

    /** Whether the UE may be there without telling the network. */
    boolean covers(Tai area) {
        return areas.contains(area);
    }

    /** A network accepted the UE in an area. */
    void accepted(Tai here, Optional<TaiList> list, OptionalElements elements, boolean combined) {
        elements.get(EmmIe.GUTI).ifPresent(it -> {
            if (it instanceof Guti fresh) {
                guti = Optional.of(fresh);
            }
        });
        list.ifPresent(it -> areas = it.areas());
        lastTai = Optional.of(here);
        status = EpsUpdateStatus.UPDATED;
        csRegistered = combined;
        if (combined) {
            lai = elements.get(EmmIe.LAI).or(() -> lai);
            Optional<Tmsi> tmsi = elements.get(EmmIe.MS_IDENTITY)
                    .filter(Tmsi.class::isInstance)
                    .map(Tmsi.class::cast);
            usim.ifPresent(
                    it -> it.keep(new CsLocation(tmsi.or(() -> it.csLocation().tmsi()), lai, CsUpdateStatus.UPDATED)));
        }
        usim.ifPresent(it -> it.csRegistered(combined));
        keep();
    }

    /** GUTI REALLOCATION COMMAND. */
    void reallocated(EpsMobileIdentity identity, Optional<TaiList> list) {
        if (identity instanceof Guti fresh) {
            guti = Optional.of(fresh);
        }
        list.ifPresent(it -> areas = it.areas());
        keep();
    }

    void status(EpsUpdateStatus now) {
        if (status != now) {
            status = now;
            keep();
        }
    }

    /** Deletes GUTI, last visited TAI and TAI list. */
    void forgetIdentity() {
        guti = Optional.empty();
        lastTai = Optional.empty();
        areas = List.of();
        keep();
    }

    /** An area that turned out to be forbidden is no part of the registration any more. */
    void excludes(Tai area) {
        areas = areas.stream().filter(it -> !it.equals(area)).toList();
    }

    /** Registered no more; the identity may serve for the next attach. */
    void left() {
        areas = List.of();
        csLost();
    }

    void csLost() {
        csRegistered = false;
        usim.ifPresent(it -> it.csRegistered(false));
    }

    private void keep() {
        usim.ifPresent(it -> it.keep(new EpsLocation(guti, lastTai, status)));
    }

    /** What the network is told when it asks for the temporary identity. */
    MobileIdentity temporary() {
        return guti.<MobileIdentity>map(it -> new Tmsi(it.mTmsi())).orElse(MobileIdentity.NONE);
    }
}
