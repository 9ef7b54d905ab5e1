package dev.mynah.network.sms;

import dev.mynah.network.air.nas.Octets;
import java.util.Optional;
import java.util.function.Consumer;

/** A switching centre as service centres reach it: MT Forward Short Message, TS 29.002 12.9. Asked on its operator's timeline. */
public interface ForwardingSide {
    /** What came of it. */
    sealed interface Answer {
        /** The mobile has it. */
        record Delivered(Optional<Octets> report) implements Answer {}

        /** The mobile does not have it. */
        record Failed(Failure failure) implements Answer {}
    }

    /** Why a mobile does not have a message. TS 23.040 3.3.2. */
    enum Failure {
        ABSENT_SUBSCRIBER(true),
        MEMORY_CAPACITY_EXCEEDED(true),
        /** The switching centre could not do it, or the connection broke. */
        SYSTEM_FAILURE(true),
        SUBSCRIBER_BUSY(true),
        /** The mobile turned it down for what it is. */
        MOBILE_PROTOCOL_ERROR(false),
        /** Not registered in a way that gives short messages. */
        FACILITY_NOT_SUPPORTED(true),
        UNIDENTIFIED_SUBSCRIBER(true);

        private final boolean temporary;

        Failure(boolean temporary) {
            this.temporary = temporary;
        }

        /** Whether another attempt makes sense. TS 23.040 9.2.3.15. */
        public boolean temporary() {
            return temporary;
        }
    }

    /**
     * Delivers to a mobile registered here.
     *
     * @param serviceCentre who asks, without {@code +}
     * @param tpdu an SMS-DELIVER or SMS-STATUS-REPORT
     * @param more whether another follows at once, so that the connection is worth keeping
     */
    void forward(String imsi, String serviceCentre, Octets tpdu, boolean more, Consumer<Answer> answered);
}
