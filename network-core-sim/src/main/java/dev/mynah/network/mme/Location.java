package dev.mynah.network.mme;

import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EpsNetworkFeatureSupport;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.PlmnList;
import dev.mynah.network.air.nas.emm.EmmIe;

/** What attach and update accept have in common: what holds where the UE is. */
final class Location {
    private Location() {}

    static OptionalElements describe(UeContext ue, OptionalElements optional) {
        MmeSpec spec = ue.mme().spec();
        OptionalElements described = optional.with(EmmIe.T3402, GprsTimer.of(spec.duration(MmeTimer.T3402)))
                .with(
                        EmmIe.EPS_NETWORK_FEATURE_SUPPORT,
                        EpsNetworkFeatureSupport.of(false, spec.emergency().attach() != EmergencyAttach.NONE))
                .with(EmmIe.EMERGENCY_NUMBER_LIST, ue.mme().announcement().helpNumbers());
        return spec.equivalents().isEmpty()
                ? described
                : described.with(EmmIe.EQUIVALENT_PLMNS, new PlmnList(spec.equivalents()));
    }
}
