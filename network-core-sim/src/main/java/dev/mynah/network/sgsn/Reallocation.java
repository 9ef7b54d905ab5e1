package dev.mynah.network.sgsn;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Tmsi;
import dev.mynah.network.air.nas.gmm.GmmIe;
import dev.mynah.network.air.nas.gmm.PTmsiReallocationCommand;

/** A new P-TMSI out of turn. TS 24.008 4.7.6. */
final class Reallocation {
    static final Step<MsContext> BEGIN = Step.of("page if idle", Reallocation::begin);
    static final Step<MsContext> COMMAND = Step.of("P-TMSI REALLOCATION COMMAND, start T3350", Reallocation::command);

    private Reallocation() {}

    private static void begin(MsContext ms) {
        if (ms.connected() && !ms.gs().asking()) {
            ms.fire(new SgsnEvent.ReallocationPossible());
        } else {
            ms.wishes().later(new SgsnEvent.ReallocationWanted());
            ms.fire(new SgsnEvent.PageWanted());
        }
    }

    private static void command(MsContext ms) {
        ms.temporary().renew();
        ms.temporary()
                .pTmsi()
                .ifPresent(pTmsi -> ms.repetition()
                        .begin(
                                SgsnTimer.T3350,
                                new PTmsiReallocationCommand(
                                        new Tmsi(pTmsi),
                                        ms.area(),
                                        0,
                                        OptionalElements.of(
                                                GmmIe.P_TMSI_SIGNATURE,
                                                Signature.octets(ms.temporary().signature())))));
    }
}
