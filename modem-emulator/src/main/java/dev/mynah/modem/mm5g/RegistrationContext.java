package dev.mynah.modem.mm5g;

import dev.mynah.modem.sim.Location5gs;
import dev.mynah.modem.sim.UpdateStatus5gs;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Guti5g;
import dev.mynah.network.air.nas.element.MobileIdentity5gs;
import dev.mynah.network.air.nas.element.STmsi5g;
import dev.mynah.network.air.nas.element.Tai;
import dev.mynah.network.air.nas.element.TaiList;
import dev.mynah.network.air.nas.mm5g.Mm5gIe;
import dev.mynah.network.air.nas.security.Kausf;
import dev.mynah.network.air.nas.security.Kseaf;
import java.util.List;
import java.util.Optional;

/**
 * As whom and where the UE is registered: temporary identity, tracking areas, slices, update status. What has to outlive the
 * power is written to the card at every change. TS 24.501 annex C.
 */
final class RegistrationContext {
    private final Optional<Usim> usim;
    private final KnownSlices slices = new KnownSlices();
    private Optional<Guti5g> guti;
    private Optional<Tai> lastTai;
    private List<Tai> areas = List.of();
    private UpdateStatus5gs status;
    private boolean smsAllowed;

    RegistrationContext(Usim usim) {
        this.usim = Optional.of(usim);
        Location5gs kept = usim.location5gs();
        this.guti = kept.guti();
        this.lastTai = kept.lastTai();
        this.status = kept.status();
    }

    private RegistrationContext() {
        this.usim = Optional.empty();
        this.guti = Optional.empty();
        this.lastTai = Optional.empty();
        this.status = UpdateStatus5gs.NOT_UPDATED;
    }

    /** That of a UE without a USIM, which nothing outlives. */
    static RegistrationContext withoutUsim() {
        return new RegistrationContext();
    }

    /** Only a UE registered for emergency services has none. */
    Optional<Usim> usim() {
        return usim;
    }

    String imsi() {
        return usim.map(it -> it.subscriber().imsi()).orElse("");
    }

    Optional<Guti5g> guti() {
        return guti;
    }

    Optional<Tai> lastTai() {
        return lastTai;
    }

    UpdateStatus5gs status() {
        return status;
    }

    boolean smsAllowed() {
        return smsAllowed;
    }

    KnownSlices slices() {
        return slices;
    }

    Optional<PagingIdentity> sTmsi() {
        return guti.map(Guti5g::shortForm)
                .map(it -> new PagingIdentity.STmsi5g(it.amfSet(), it.amfPointer(), it.tmsi()));
    }

    Optional<STmsi5g> shortIdentity() {
        return guti.map(Guti5g::shortForm);
    }

    /** What the network is told when it asks for the temporary identity. */
    MobileIdentity5gs temporary(boolean shortForm) {
        Optional<MobileIdentity5gs> known = shortForm
                ? shortIdentity().map(MobileIdentity5gs.class::cast)
                : guti.map(MobileIdentity5gs.class::cast);
        return known.orElse(MobileIdentity5gs.NONE);
    }

    /** Whether the UE may be there without telling the network. */
    boolean covers(Tai area) {
        return areas.contains(area);
    }

    /** A network accepted the UE in an area. */
    void accepted(Tai here, OptionalElements elements, boolean sms) {
        guti = elements.get(Mm5gIe.GUTI).or(() -> guti);
        areas = elements.get(Mm5gIe.TAI_LIST).map(TaiList::areas).orElse(areas);
        slices.told(here.plmn(), elements);
        lastTai = Optional.of(here);
        status = UpdateStatus5gs.UPDATED;
        smsAllowed = sms;
        keep();
    }

    /** CONFIGURATION UPDATE COMMAND. */
    void reconfigured(Tai here, OptionalElements elements) {
        guti = elements.get(Mm5gIe.GUTI).or(() -> guti);
        areas = elements.get(Mm5gIe.TAI_LIST).map(TaiList::areas).orElse(areas);
        slices.told(here.plmn(), elements);
        keep();
    }

    /** An authentication has given new keys, which the card keeps. TS 24.501 annex C.1. */
    void authenticated(Kausf kausf, Kseaf kseaf) {
        usim.ifPresent(it -> it.keepAuthenticationKeys(KeptSecurityContext.keys(kausf, kseaf)));
    }

    void status(UpdateStatus5gs now) {
        if (status != now) {
            status = now;
            keep();
        }
    }

    /** Deletes 5G-GUTI, last visited TAI and TAI list. */
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

    /** Registered no more; the identity may serve for the next registration. */
    void left() {
        areas = List.of();
        smsAllowed = false;
    }

    private void keep() {
        usim.ifPresent(it -> it.keep(new Location5gs(guti, lastTai, status)));
    }
}
