package dev.mynah.network.mme;

import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.Tai;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.vlr.Vlr;

/**
 * What an accept says of the circuit switched domain to a UE that asked for both. TS 24.301 5.5.1.3.4 and 5.5.3.3.4. Each
 * tracking area belongs to the location area of the same code.
 */
final class CombinedRegistration {
    private CombinedRegistration() {}

    /** Adds LAI and TMSI where the network has a circuit switched domain, and cause #18 where it has none. */
    static OptionalElements describe(UeContext ue, OptionalElements optional) {
        if (!ue.mme().spec().circuitSwitched()) {
            return optional.with(EmmIe.EMM_CAUSE, EmmCause.CS_DOMAIN_NOT_AVAILABLE);
        }
        Tai here = ue.areas().areas().get(0);
        Vlr.Visitor visitor = ue.mme().vlr().locationUpdate(ue.imsi(), new Lai(here.plmn(), here.tac()));
        return optional.with(EmmIe.LAI, visitor.lai()).with(EmmIe.MS_IDENTITY, visitor.tmsi());
    }

    static boolean granted(OptionalElements optional) {
        return optional.get(EmmIe.LAI).isPresent();
    }

    static void end(UeContext ue) {
        ue.mme().vlr().detach(ue.imsi());
    }
}
