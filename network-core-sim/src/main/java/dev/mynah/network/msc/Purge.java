package dev.mynah.network.msc;

import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.hlr.map.MapRequest;

/** A subscriber who has been detached for long is forgotten, and his home told so: TS 29.002 8.1.6. */
final class Purge {
    static final Step<Visitor> PURGE = Step.of("forget the subscriber, tell his home", Purge::purge);

    private Purge() {}

    private static void purge(Visitor visitor) {
        visitor.msc().vlr().remove(visitor);
        visitor.msc().ask(new MapRequest.PurgeMs(visitor.imsi(), visitor.msc().plmn(), CnDomain.CS), answered -> {});
    }
}
