package dev.mynah.network.mme;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.hlr.S6aRequest;

/** A UE that has been detached for long is forgotten, and its home told so: TS 23.401 5.3.9.3, TS 29.272 5.2.1.3. */
final class Purge {
    static final Step<UeContext> PURGE = Step.of("forget the UE, tell its home", Purge::purge);

    private Purge() {}

    private static void purge(UeContext ue) {
        if (!ue.connected() && ue.mme().register().forget(ue)) {
            // The freeze of an M-TMSI that the answer may ask for means nothing here: a new one is never one still in
            // use.
            ue.mme().ask(new S6aRequest.Purge(ue.imsi(), ue.mme().plmn()), answered -> {});
        }
    }
}
