package dev.mynah.modem.mmi;

import dev.mynah.network.air.nas.ss.component.SsAnswer;
import dev.mynah.network.air.nas.ss.component.SsCode;

/** What came of something a user sent. */
public sealed interface Outcome {
    /** It is done, and there is nothing to say. */
    record Done() implements Outcome {}

    /** A call is under way. */
    record Calling(int call) implements Outcome {}

    /** It is on its way to the network; what comes of it is told by {@code UssdReceived}. */
    record Sent() implements Outcome {}

    /** What the network has of a service. */
    record Answered(SsCode service, SsAnswer answer) implements Outcome {}

    /** The equipment's identity. */
    record Equipment(String imei) implements Outcome {}
}
