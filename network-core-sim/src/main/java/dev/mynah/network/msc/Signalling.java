package dev.mynah.network.msc;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.element.RejectCause;
import dev.mynah.network.air.nas.mm.Abort;
import dev.mynah.network.air.nas.mm.MmStatus;
import dev.mynah.network.mme.SubscriberEvent;

/** A UE's signalling connection, as the steps use it. */
final class Signalling {
    static final Step<MmContext> RELEASE = Step.of("release the connection", MmContext::release);
    static final Step<MmContext> GONE = Step.of("forget the connection", MmContext::gone);
    static final Step<MmContext> NO_ANSWER =
            Step.of("note that there was no answer", context -> context.note(SubscriberEvent.Kind.NO_ANSWER, ""));
    static final Step<MmContext> ABORT =
            Step.of("ABORT", MscEvent.AbortWanted.class, (context, wanted) -> context.send(new Abort(wanted.cause())));
    static final Step<MmContext> NOT_COMPATIBLE = Step.of(
            "MM STATUS #98",
            context -> context.send(new MmStatus(RejectCause.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE)));
    static final Step<MmContext> EXPECT_REQUEST =
            Step.of("start T3255", context -> context.timers().start(MscTimer.T3255));

    static final Step<MmContext> EXPECT_NOTHING =
            Step.of("stop T3255", context -> context.timers().stop(MscTimer.T3255));

    private Signalling() {}
}
