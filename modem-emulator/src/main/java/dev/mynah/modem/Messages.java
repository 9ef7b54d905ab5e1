package dev.mynah.modem;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.FailureCause;
import dev.mynah.network.air.sms.MessageClass;
import dev.mynah.network.air.sms.ReportParameters;
import dev.mynah.network.air.sms.SmsDeliverReport;
import dev.mynah.network.air.sms.relay.RpAddress;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Short messages of one slot: sent, received, and kept on the card or in the modem. TS 23.040, TS 24.011. */
public interface Messages {
    /** Where messages are kept. */
    enum Memory {
        /** The card's EF.SMS. */
        CARD,
        /** The modem's own. */
        EQUIPMENT,
        /** Both as one: first the modem's places, then the card's. */
        ALL,
        /** Status reports: the modem's places, then the card's EF.SMSR. */
        REPORTS,
        /** Pages of cell broadcast, whose octets stand for the TPDU; the newest take the place of the oldest. */
        BROADCASTS
    }

    /** What a message kept is: {@code <stat>} of TS 27.005 3.1. */
    enum Status {
        RECEIVED_UNREAD(0),
        RECEIVED_READ(1),
        STORED_UNSENT(2),
        STORED_SENT(3);

        private final int stat;

        Status(int stat) {
            this.stat = stat;
        }

        public int stat() {
            return stat;
        }

        /** Whether it came from the network. */
        public boolean received() {
            return this == RECEIVED_UNREAD || this == RECEIVED_READ;
        }
    }

    /**
     * A message kept.
     *
     * @param index from 1
     * @param serviceCentre from or by which it goes; {@link RpAddress#NONE} for the usual one
     * @param tpdu SMS-DELIVER or SMS-STATUS-REPORT when received, else SMS-SUBMIT or SMS-COMMAND
     */
    record Kept(int index, Status status, RpAddress serviceCentre, Octets tpdu) {}

    /**
     * A message the network has taken.
     *
     * @param reference the TP-MR it went with
     * @param report the service centre's SMS-SUBMIT-REPORT, where there was one
     */
    record Sent(int reference, Optional<Octets> report) {}

    /**
     * A message that arrived.
     *
     * @param report whether it is an SMS-STATUS-REPORT and no SMS-DELIVER
     * @param passing whether it is of no use but to say that something waits elsewhere: who does not take it loses nothing
     */
    record Arrived(
            RpAddress serviceCentre,
            Octets tpdu,
            boolean report,
            Optional<MessageClass> messageClass,
            boolean passing) {}

    /** How a host wants a message that arrives. */
    enum Wish {
        /** Not at all: the modem keeps it. */
        NONE,
        /** To see it; the modem says to the network that it has arrived, and keeps nothing. */
        SEE,
        /** To have it: the host says itself what the network is told. */
        ACKNOWLEDGE
    }

    /** A host that takes messages itself. */
    interface Receiver {
        Wish wish(Arrived message);

        /** @param answer to be told once what became of it, when {@link Wish#ACKNOWLEDGE} was wished; else of no effect */
        void take(Arrived message, Consumer<Verdict> answer);
    }

    /**
     * What a host says to a message.
     *
     * @param accepted whether it has it
     * @param report an SMS-DELIVER-REPORT to go along, where the host made one; by its TP-FCS the network learns of a memory
     *     that is full
     */
    record Verdict(boolean accepted, Optional<Octets> report) {
        /**
         * The host has it not.
         *
         * @param cause TP-FCS of TS 23.040 9.2.3.22; what is none stands for an unspecified one
         */
        public static Verdict refused(int cause) {
            int known = cause >= 0x80 && cause <= 0xFF ? cause : FailureCause.UNSPECIFIED.value();
            return new Verdict(
                    false, Optional.of(new SmsDeliverReport(Optional.of(known), ReportParameters.NONE).encode()));
        }
    }

    /**
     * Sends an SMS-SUBMIT or SMS-COMMAND; its TP-MR is set here. Refused with SERVICE_CENTRE_UNKNOWN, NO_NETWORK_SERVICE,
     * NETWORK_TIMEOUT, or with MESSAGE_REFUSED and the network's cause: TP-FCS where it gave one, else RP-cause.
     *
     * @param serviceCentre {@link RpAddress#NONE} for the usual one
     */
    Future<Sent> send(RpAddress serviceCentre, Octets tpdu);

    /** Sends as {@link #send}, and keeps the connection for the next one, as {@link #moreToSend(boolean)} does for all. */
    Future<Sent> sendFirst(RpAddress serviceCentre, Octets tpdu);

    /** By which domain messages are sent in GSM and UMTS; kept over a power cycle. */
    void domain(MessageDomain domain);

    MessageDomain domain();

    /** How long the connection stays open for the next message after one was sent: {@code <n>} of {@code +CMMS}. */
    void moreToSend(boolean more);

    boolean moreToSend();

    /** Everything kept in a memory, by index. */
    List<Kept> list(Memory memory);

    Optional<Kept> read(Memory memory, int index);

    /** Keeps a message; gives its index. Refused with MEMORY_FULL, SIM_NOT_READY or SIM_FAILURE. */
    Future<Integer> keep(Memory memory, Status status, RpAddress serviceCentre, Octets tpdu);

    /** Changes what a message kept is; nothing happens where there is none. */
    void mark(Memory memory, int index, Status status);

    /** A message kept has been sent, with this TP-MR: by it a status report finds what it is about. */
    void sent(Memory memory, int index, int reference);

    /** Refused with INVALID_INDEX where there is none. */
    Future<Void> delete(Memory memory, int index);

    /** How many messages a memory has room for; 0 without a card. */
    int capacity(Memory memory);

    /** The record of EF.SMS that a place in a memory is; empty where the card does not have it. */
    default OptionalInt recordOnCard(Memory memory, int index) {
        int before = memory == Memory.ALL ? capacity(Memory.EQUIPMENT) : 0;
        boolean onCard = (memory == Memory.CARD || memory == Memory.ALL) && index > before;
        return onCard ? OptionalInt.of(index - before) : OptionalInt.empty();
    }

    /** Where messages are kept that are for no other place: {@code CARD}, {@code EQUIPMENT} or {@code ALL}. */
    Memory incoming();

    void incoming(Memory memory);

    /**
     * Status reports that are for no other place are kept in {@code REPORTS} from now on. Until a host says that it knows that
     * memory they are kept with the messages, where hosts that do not would look for them.
     */
    void reportsApart();

    /** The usual service centre, EF.SMSP; empty where none is set. */
    Optional<RpAddress> serviceCentre();

    Future<Void> serviceCentre(RpAddress address);

    /**
     * Hosts have room for messages, or have not: then those that they would acknowledge are refused for them. With room again
     * the network is told, where it knows of a memory that was full; completes when it has heard it.
     */
    Future<Void> room(boolean there);

    /** @return ends the receiving */
    Runnable receive(Receiver receiver);
}
