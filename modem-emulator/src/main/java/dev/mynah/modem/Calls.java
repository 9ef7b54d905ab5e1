package dev.mynah.modem;

import dev.mynah.network.air.Plmn;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A stack's telephone calls, up to seven at once: one conversation, one on hold, one that waits. What becomes of a call is
 * told by {@link SubscriptionEvent}s. TS 22.030 6.5.5, TS 27.007 7.13.
 */
public interface Calls {
    /** The calls there are, by number. */
    List<Call> list();

    /**
     * Begins a call. Completes with its number as soon as it is listed; refused with RADIO_OFF, NO_NETWORK_SERVICE, or
     * NOT_ALLOWED while another call is being set up or when there are too many.
     */
    Future<Integer> dial(Dialling dialling);

    /**
     * Takes the call that rings or waits; one that waits only where there is no other. Completes when the network has
     * acknowledged it and the conversation has begun; refused with NOT_ALLOWED, or with ABORTED when the call ends before.
     */
    Future<Void> answer();

    /** Ends every call but one that waits; where a call only rings, refuses it. Refused with NOT_ALLOWED without a call. */
    Future<Void> hangUp();

    /** Does what keys of a telephone do with several calls. Completes when the network has done it. */
    Future<Void> handle(Handling handling);

    /**
     * Sends a tone in the conversation: a digit, {@code *}, {@code #} or {@code A} to {@code D}. Completes when it has ended;
     * tones wait for each other. Refused with NOT_ALLOWED without a conversation, or when the network refuses it.
     */
    default Future<Void> sendTone(char key, Duration length) {
        return sendTone(key, length, Duration.ZERO);
    }

    /** As {@link #sendTone(char, Duration)}, with silence of a length behind it, before another tone comes. */
    Future<Void> sendTone(char key, Duration length, Duration pause);

    /**
     * Sends a tone that sounds until {@link #stopTone}, or until another one is sent in its place. Completes when the network
     * lets it sound; refused as {@link #sendTone}.
     */
    Future<Void> startTone(char key);

    /** Ends the tone that was started. Completes when it has ended; refused with NOT_ALLOWED where there is none. */
    Future<Void> stopTone();

    /** The subscriber's number that a caller has dialled, where the network tells it. TS 27.007 7.9. */
    Optional<String> calledNumber(int call);

    /** What is said and heard in the conversation. */
    Speech speech();

    /** How the last call ended, or why it could not even begin. */
    Optional<CallEnd> lastEnd();

    /** Whether a number is one of those that call for help here and now. TS 22.101 10.1.1. */
    boolean emergencyNumber(String number);

    /** The numbers that call for help here and now, once for each that says so; {@code HelpNumbersChanged} tells of others. */
    List<HelpNumber> helpNumbers();

    /**
     * What to call.
     *
     * @param number as written: a leading {@code +} makes it international
     * @param withhold whether the number of the caller is to be withheld (true) or shown (false) in this call alone
     * @param group the closed user group it is within, if it is
     * @param category of a call for help, whom it is to reach: bits of TS 24.008 10.5.4.33; 0 leaves it to the number
     */
    record Dialling(
            String number, Optional<Boolean> withhold, Optional<CallGroup> group, Purpose purpose, int category) {
        public Dialling(
                String number, Optional<Boolean> withhold, boolean closedUserGroup, Purpose purpose, int category) {
            this(
                    number,
                    withhold,
                    closedUserGroup ? Optional.of(CallGroup.PREFERRED) : Optional.empty(),
                    purpose,
                    category);
        }

        public Dialling(String number, Optional<Boolean> withhold, boolean closedUserGroup) {
            this(number, withhold, closedUserGroup, Purpose.OF_NUMBER, 0);
        }

        public static Dialling of(String number) {
            return new Dialling(number, Optional.empty(), false);
        }
    }

    /**
     * A closed user group as a caller names it. TS 24.085 1.
     *
     * @param index which of the subscriber's groups, 0 to 32767; none for the preferred one
     * @param suppressPreferred whether the preferred group is not to be used
     * @param suppressOutgoingAccess whether the call may not leave the group
     */
    record CallGroup(Optional<Integer> index, boolean suppressPreferred, boolean suppressOutgoingAccess) {
        /** The preferred one. */
        public static final CallGroup PREFERRED = new CallGroup(Optional.empty(), false, false);
    }

    /** What a call is made for. */
    enum Purpose {
        /** Help if the number is one that calls for it, and a conversation otherwise. */
        OF_NUMBER,
        /** Help, whatever the number. */
        HELP,
        /** A conversation, though the number may call for help; help where no other call can be made. */
        CONVERSATION
    }

    /**
     * A number that calls for help.
     *
     * @param category whom it reaches, by bits; 0 for whoever is there. TS 24.008 10.5.4.33
     * @param network which named it, if it was one; the number holds in its country
     */
    record HelpNumber(String digits, int category, HelpSource source, Optional<Plmn> network) {}

    /** Who says that a number calls for help. TS 22.101 10.1.1. */
    enum HelpSource {
        CARD,
        NETWORK,
        STANDARD
    }

    /** What is done with several calls. TS 22.030 6.5.5.1. */
    sealed interface Handling {
        /** As users and hosts write it, if it is one: {@code 0}, {@code 1}, {@code 12}, {@code 2}, {@code 4*NUMBER} and so on. */
        static Optional<Handling> written(String text) {
            if (text.matches("[12][1-7]")) {
                int call = text.charAt(1) - '0';
                return Optional.of(text.charAt(0) == '1' ? new Release(call) : new TalkAlone(call));
            }
            if (text.startsWith("4*")) {
                return Optional.of(new Deflect(text.substring(2)));
            }
            return switch (text) {
                case "0" -> Optional.of(new ReleaseHeld());
                case "1" -> Optional.of(new ReleaseActive());
                case "2" -> Optional.of(new HoldActive());
                case "3" -> Optional.of(new Join());
                case "4" -> Optional.of(new Transfer());
                default -> Optional.empty();
            };
        }

        /** Ends all held calls, or refuses the one that waits: 0. */
        record ReleaseHeld() implements Handling {}

        /** Ends all active calls and takes the other: 1. */
        record ReleaseActive() implements Handling {}

        /** Ends one call: 1x. */
        record Release(int call) implements Handling {}

        /** Puts all active calls on hold and takes the other: 2. */
        record HoldActive() implements Handling {}

        /** Talks with one alone and puts the others on hold: 2x. */
        record TalkAlone(int call) implements Handling {}

        /** Adds the held call to the conversation: 3. */
        record Join() implements Handling {}

        /** Connects the two others and leaves: 4. */
        record Transfer() implements Handling {}

        /** Sends the call that waits on to another number: 4*. */
        record Deflect(String number) implements Handling {}
    }

    /** Where a call stands, {@code <stat>} of {@code +CLCC}. TS 27.007 7.18. */
    enum State {
        ACTIVE(0),
        HELD(1),
        DIALLING(2),
        ALERTING(3),
        INCOMING(4),
        WAITING(5);

        private final int stat;

        State(int stat) {
            this.stat = stat;
        }

        public int stat() {
            return stat;
        }
    }

    /** What is known of the other side's number. TS 27.007 7.11, {@code <CLI validity>}. */
    enum Line {
        VALID,
        WITHHELD,
        NOT_AVAILABLE
    }

    /**
     * A call.
     *
     * @param id its number, from 1, {@code <ccidx>}
     * @param number of the other side as written; empty where it is not known
     * @param connected the number that answered, where the network tells it
     * @param redirecting the number that the caller had dialled, where the call has been forwarded from there and it is told
     * @param multiparty whether it is part of a multiparty call
     * @param audible whether the network's end of it can be heard: a conversation, or what is announced before and after one. Who
     *     hears nothing of a call that rings at the other side makes the ringing himself. TS 24.008 5.5.1
     * @param name of who calls, where the network tells it or why it does not
     */
    record Call(
            int id,
            boolean incoming,
            State state,
            String number,
            Line line,
            Optional<String> connected,
            Optional<String> redirecting,
            boolean multiparty,
            boolean emergency,
            boolean audible,
            Optional<Name> name) {}

    /** A caller's name; empty where it is withheld or not known. TS 22.096. */
    record Name(String text, Line validity) {}

    /**
     * The end of a call.
     *
     * @param cause of TS 24.008 10.5.4.11
     * @param meaning in words
     * @param byNetwork otherwise by this side
     * @param trouble what was in the way, where nobody wanted the end
     */
    record CallEnd(int cause, String meaning, boolean byNetwork, Optional<Trouble> trouble) {
        public CallEnd(int cause, String meaning, boolean byNetwork) {
            this(cause, meaning, byNetwork, Optional.empty());
        }
    }

    /** Why there is no way to the other side. */
    enum Trouble {
        RADIO_OFF,
        /** No network to make a call in. */
        NO_SERVICE,
        /** The network refuses the service. */
        REFUSED,
        /** The user has barred such calls. TS 22.088. */
        BARRED,
        /** Only fixed numbers may be called, and this is none. TS 22.101 A.24. */
        NOT_FIXED,
        /** Calls have come to what they may cost: {@link Charges#spent}. */
        SPENT,
        /** The network does not answer. */
        SILENCE,
        /** The radio link was lost. */
        RADIO_LOST
    }

    /** What a supplementary service does to a call. TS 27.007 7.17. */
    enum Notice {
        /** For the caller: {@code +CSSI}. */
        UNCONDITIONAL_FORWARDING_ACTIVE(true, 0),
        CONDITIONAL_FORWARDING_ACTIVE(true, 1),
        FORWARDED(true, 2),
        CALL_WAITS(true, 3),
        CLOSED_USER_GROUP_CALL(true, 4),
        OUTGOING_BARRED(true, 5),
        INCOMING_BARRED(true, 6),
        CLIR_SUPPRESSION_REJECTED(true, 7),
        DEFLECTED(true, 8),
        /** For everybody else: {@code +CSSU}. */
        IS_FORWARDED_CALL(false, 0),
        IS_CLOSED_USER_GROUP_CALL(false, 1),
        ON_HOLD(false, 2),
        RETRIEVED(false, 3),
        MULTIPARTY_ENTERED(false, 4),
        TRANSFER_ALERTING(false, 7),
        TRANSFERRED(false, 8);

        private final boolean intermediate;
        private final int code;

        Notice(boolean intermediate, int code) {
            this.intermediate = intermediate;
            this.code = code;
        }

        /** Whether it comes while the call is being set up by this side. */
        public boolean intermediate() {
            return intermediate;
        }

        public int code() {
            return code;
        }
    }
}
