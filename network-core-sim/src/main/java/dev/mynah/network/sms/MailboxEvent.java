package dev.mynah.network.sms;

import dev.mynah.network.air.time.TimerName;
import java.time.Duration;

/** What moves a mailbox, besides the answers of the home and the switching centre. */
sealed interface MailboxEvent {
    /** There is a message more. */
    record Arrived() implements MailboxEvent {}

    /** The receiver is a program and needs no routing. */
    record External(ExternalEntity entity) implements MailboxEvent {}

    /** The receiver can have messages again. */
    record Alerted() implements MailboxEvent {}

    /** The next message may go at once. */
    record Next() implements MailboxEvent {}

    /** The receiver is absent with this card, and has another with the same number. */
    record NotHere() implements MailboxEvent {}

    /** Nothing is left. */
    record Emptied() implements MailboxEvent {}

    /** Its timers. */
    enum Timer implements TimerName {
        /** The next attempt; how long is the operator's choice. */
        RETRY("TS 23.040 3.2.5", Duration.ofMinutes(1)),
        /** The oldest validity period ends. */
        VALIDITY("TS 23.040 9.2.3.12", Duration.ofDays(2)),
        /** Nobody has answered: a network that has stopped, for one. */
        ANSWER("TS 29.002 7.6.8", Duration.ofMinutes(5));

        private final String clause;
        private final Duration standard;

        Timer(String clause, Duration standard) {
            this.clause = clause;
            this.standard = standard;
        }

        @Override
        public Duration standard() {
            return standard;
        }

        @Override
        public String clause() {
            return clause;
        }
    }
}
