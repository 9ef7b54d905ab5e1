package dev.mynah.network.sms;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.relay.RpCause;
import java.util.Optional;
import java.util.function.Consumer;

/** A service centre as switching centres reach it: MO Forward Short Message, TS 29.002 12.2. Asked on its operator's timeline. */
public interface SubmissionSide {
    /** What the service centre says. */
    sealed interface Answer {
        /** It has the message, and keeps it. */
        record Accepted(Octets report) implements Answer {}

        /** It does not take it. */
        record Refused(RpCause cause, Optional<Octets> report) implements Answer {}
    }

    /**
     * Hands over what a mobile sent: an SMS-SUBMIT or SMS-COMMAND, of any content.
     *
     * @param from the sender's number in international format without {@code +}
     */
    void submit(String from, Octets tpdu, Consumer<Answer> answered);
}
