package dev.mynah.network.sgsn;

import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.PlmnList;
import dev.mynah.network.air.nas.gmm.GmmIe;

/** What attach and update accept have in common: what holds where the station is. */
final class Serving {
    private Serving() {}

    static OptionalElements describe(MsContext ms, OptionalElements optional) {
        SgsnSpec spec = ms.sgsn().spec();
        OptionalElements described = optional.with(GmmIe.READY_TIMER, GprsTimer.of(spec.duration(SgsnTimer.T3314)))
                .with(GmmIe.T3302, GprsTimer.of(spec.duration(SgsnTimer.T3302)))
                .with(GmmIe.EMERGENCY_NUMBER_LIST, ms.sgsn().announcement().helpNumbers());
        return spec.equivalents().isEmpty()
                ? described
                : described.with(GmmIe.EQUIVALENT_PLMNS, new PlmnList(spec.equivalents()));
    }
}
