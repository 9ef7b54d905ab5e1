package dev.mynah.modem.sms;

import dev.mynah.modem.Messages.Kept;
import dev.mynah.modem.Messages.Status;
import dev.mynah.modem.sim.MessageFiles;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.SmsSubmit;
import dev.mynah.network.air.sms.Tpdu;
import dev.mynah.network.air.sms.relay.AddressedTpdu;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** EF.SMS: a status octet, the service centre's address and the TPDU in each record. TS 31.102 4.2.25. */
final class CardStore implements MessageStore {
    private static final int STATUS = 0x1F;
    private static final int LENGTH = 176;
    private static final int USED = 1;
    private static final int READ = 0x01;
    private static final int UNREAD = 0x03;
    private static final int UNSENT = 0x07;
    private static final int SENT = 0x05;
    /** Sent, and a report is wanted that has not come yet. */
    static final int REPORT_DUE = 0x0D;
    /** Sent, and its report is in EF.SMSR. */
    static final int REPORT_KEPT = 0x1D;
    /** Sent, and its report has come and is not kept. */
    static final int REPORT_GONE = 0x15;

    private final Supplier<Optional<MessageFiles>> card;
    private final CardRecords records;

    /** @param card empty while there is no USIM that may be used */
    CardStore(Supplier<Optional<MessageFiles>> card) {
        this.card = card;
        this.records = new CardRecords(card, MessageFiles::messages, CardStore::kept);
    }

    @Override
    public int capacity() {
        return records.capacity();
    }

    @Override
    public List<Kept> list() {
        return records.list();
    }

    @Override
    public Optional<Kept> read(int index) {
        return records.read(index);
    }

    private static Optional<Kept> kept(int index, byte[] record) {
        if (record.length < 3 || (record[0] & USED) == 0) {
            return Optional.empty();
        }
        Status status = switch (record[0] & 0x07) {
            case READ -> Status.RECEIVED_READ;
            case UNREAD -> Status.RECEIVED_UNREAD;
            case SENT -> Status.STORED_SENT;
            default -> Status.STORED_UNSENT;
        };
        return AddressedTpdu.decode(Octets.of(Arrays.copyOfRange(record, 1, record.length)))
                .value()
                .map(it -> it.withoutPadding(
                        status.received() ? Tpdu.Carrier.DATA_TO_MOBILE : Tpdu.Carrier.DATA_TO_NETWORK))
                .map(it -> new Kept(index, status, it.serviceCentre(), it.tpdu()));
    }

    @Override
    public OptionalInt free() {
        List<byte[]> places = records.all();
        for (int i = 0; i < places.size(); i++) {
            if ((places.get(i)[0] & USED) == 0) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    @Override
    public boolean write(int index, Status status, AddressedTpdu message) {
        byte[] content = message.encode().toByteArray();
        byte[] record = new byte[1 + content.length];
        record[0] = (byte) octet(status, message);
        System.arraycopy(content, 0, record, 1, content.length);
        return record.length <= LENGTH
                && card.get().map(it -> it.writeMessage(index, record)).orElse(false);
    }

    private static int octet(Status status, AddressedTpdu message) {
        return switch (status) {
            case RECEIVED_READ -> READ;
            case RECEIVED_UNREAD -> UNREAD;
            case STORED_UNSENT -> UNSENT;
            case STORED_SENT -> wantsReport(message.tpdu()) ? REPORT_DUE : SENT;
        };
    }

    private static boolean wantsReport(Octets tpdu) {
        return Tpdu.decode(tpdu, Tpdu.Carrier.DATA_TO_NETWORK)
                .value()
                .filter(it -> it instanceof SmsSubmit submit && submit.statusReport())
                .isPresent();
    }

    @Override
    public boolean delete(int index) {
        return card.get().map(it -> it.writeMessage(index, new byte[] {0})).orElse(false);
    }

    /** Whether a record of EF.SMS has a status. */
    static boolean has(byte[] record, int status) {
        return (record[0] & STATUS) == status;
    }

    static void mark(MessageFiles files, int number, byte[] record, int status) {
        byte[] marked = record.clone();
        marked[0] = (byte) status;
        files.writeMessage(number, marked);
    }

    /** The TP-MR of a record of EF.SMS with a message that was sent; -1 where it has none. */
    static int reference(byte[] record) {
        int tpdu = 2 + (record[1] & 0xFF);
        return tpdu + 1 < record.length ? record[tpdu + 1] & 0xFF : -1;
    }
}
