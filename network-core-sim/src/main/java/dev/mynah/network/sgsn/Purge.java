package dev.mynah.network.sgsn;

import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.hlr.map.MapRequest;

/** A station that has been detached for long is forgotten, and its home told so: TS 23.060 6.7, TS 29.002 8.1.6. */
final class Purge {
    static final Step<MsContext> PURGE = Step.of("forget the station, tell its home", Purge::purge);

    private Purge() {}

    private static void purge(MsContext ms) {
        if (!ms.connected() && ms.sgsn().register().forget(ms)) {
            ms.sgsn().ask(new MapRequest.PurgeMs(ms.imsi(), ms.sgsn().plmn(), CnDomain.PS), answered -> {});
        }
    }
}
