package dev.mynah.modem.mm;

import dev.mynah.euicc.aka.GsmConversion;
import dev.mynah.modem.sim.CsKeys;
import dev.mynah.modem.sim.CsLocation;
import dev.mynah.modem.sim.CsUpdateStatus;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.RadioKeys;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.element.Imsi;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.Tmsi;
import java.util.Optional;

/**
 * As whom and where the UE is registered in the circuit switched domain, and its keys there. The card has all of it, and is
 * written to at every change. TS 24.008 4.1.2.2.
 */
final class CsContext {
    private final Usim usim;
    private CsLocation location;
    private CsKeys keys;

    CsContext(Usim usim) {
        this.usim = usim;
        this.location = usim.csLocation();
        this.keys = usim.csKeys();
    }

    Usim usim() {
        return usim;
    }

    String imsi() {
        return usim.subscriber().imsi();
    }

    /** EMM may have written to the card meanwhile: a combined procedure registers in this domain, too. */
    void reload() {
        location = usim.csLocation();
    }

    Optional<Tmsi> tmsi() {
        return location.tmsi();
    }

    Optional<Lai> lai() {
        return location.lai();
    }

    CsUpdateStatus status() {
        return location.status();
    }

    int cksn() {
        return keys.number();
    }

    boolean updatedAt(Lai here) {
        return status() == CsUpdateStatus.UPDATED && lai().equals(Optional.of(here));
    }

    /** The TMSI where there is one, else the IMSI. TS 24.008 10.5.1.4. */
    MobileIdentity identity() {
        return tmsi().<MobileIdentity>map(it -> it).orElseGet(() -> new Imsi(imsi()));
    }

    Optional<PagingIdentity> temporary() {
        return tmsi().map(it -> new PagingIdentity.ByTmsi(it.value()));
    }

    boolean isMeant(PagingIdentity whom) {
        return temporary().equals(Optional.of(whom))
                || (whom instanceof PagingIdentity.ByImsi byImsi
                        && byImsi.imsi().equals(imsi()));
    }

    /** A network accepted the UE in an area, and gave it a TMSI, took the old one away (IMSI), or left it. */
    void accepted(Lai area, Optional<MobileIdentity> given) {
        keep(new CsLocation(tmsiAfter(given), Optional.of(area), CsUpdateStatus.UPDATED));
    }

    /** TMSI REALLOCATION COMMAND. */
    void reallocated(Lai area, MobileIdentity given) {
        keep(new CsLocation(tmsiAfter(Optional.of(given)), Optional.of(area), status()));
    }

    private Optional<Tmsi> tmsiAfter(Optional<MobileIdentity> given) {
        if (given.isEmpty()) {
            return tmsi();
        }
        return given.get() instanceof Tmsi tmsi ? Optional.of(tmsi) : Optional.empty();
    }

    void status(CsUpdateStatus now) {
        if (status() != now) {
            keep(new CsLocation(tmsi(), lai(), now));
        }
    }

    /** Deletes TMSI, LAI and the key sequence number. */
    void forget() {
        keep(new CsLocation(Optional.empty(), Optional.empty(), status()));
        keepKeys(CsKeys.NONE);
    }

    private void keep(CsLocation now) {
        location = now;
        usim.keep(now);
    }

    void keepKeys(CsKeys now) {
        keys = now;
        usim.keep(now);
    }

    /** The keys as a technology uses them; conversion as TS 33.102 6.8 has it. */
    RadioKeys radioKeys(Rat rat) {
        if (rat == Rat.GSM) {
            return RadioKeys.gsm(keys.kc());
        }
        return keys.umts()
                ? RadioKeys.utran(keys.ck(), keys.ik())
                : RadioKeys.utran(GsmConversion.ck(keys.kc()), GsmConversion.ik(keys.kc()));
    }
}
