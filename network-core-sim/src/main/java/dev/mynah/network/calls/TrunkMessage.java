package dev.mynah.network.calls;

import dev.mynah.network.air.nas.cc.CauseValue;
import dev.mynah.network.air.nas.ss.component.SsNotification;
import java.util.Optional;

/** What the two halves of a call tell each other: as much of ISUP (ITU-T Q.763) as calls here need. */
sealed interface TrunkMessage {
    /** The called user is being rung (address complete). */
    record Alerting() implements TrunkMessage {}

    /** Something can be heard before an answer (call progress). */
    record InBand() implements TrunkMessage {}

    /**
     * The called user has answered.
     *
     * @param number who answered, in international format without {@code +}
     */
    record Answer(Optional<LineIdentity> number) implements TrunkMessage {}

    /** The call is over. */
    record Release(CauseValue cause, Optional<SsNotification> why) implements TrunkMessage {
        public static Release because(CauseValue cause) {
            return new Release(cause, Optional.empty());
        }
    }

    /** A supplementary service of the one half that the other half's user is to know of. */
    record Notified(SsNotification what) implements TrunkMessage {}
}
