package dev.mynah.network.calls;

import dev.mynah.network.air.event.MachineEvents;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.cc.CauseValue;
import dev.mynah.network.air.nas.cc.CcMessage;
import dev.mynah.network.air.nas.cc.Setup;

/** Publishes what a UE's call does; a message that fits no state is answered with STATUS. TS 24.008 8.4. */
final class LegWatch implements Machine.Watch<LegState> {
    private final Machine.Watch<LegState> published;

    LegWatch(MachineEvents machines, Leg leg) {
        this.published = machines.of(() -> "CC " + leg.transaction().value(), event -> unforeseen(leg, event));
    }

    private static void unforeseen(Leg leg, Object event) {
        if (event instanceof CcMessage && !(event instanceof Setup)) {
            leg.sendStatus(CauseValue.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_STATE);
        }
    }

    @Override
    public void moved(LegState from, LegState to, Object event) {
        published.moved(from, to, event);
    }

    @Override
    public void unexpected(LegState state, Object event) {
        // The other half may still say something while this one is being cleared.
        if (!(event instanceof TrunkMessage)) {
            published.unexpected(state, event);
        }
    }
}
