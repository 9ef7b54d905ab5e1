package dev.mynah.modem.sms;

import dev.mynah.modem.Messages.Kept;
import dev.mynah.modem.Messages.Status;
import dev.mynah.modem.sim.MessageFiles;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.SmsSubmit;
import dev.mynah.network.air.sms.Tpdu;
import dev.mynah.network.air.sms.relay.AddressedTpdu;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** EF.SMS: a status octet, the service centre's address and the TPDU in each record. TS 31.102 4.2.25. */
final class CardStore implements MessageStore {
    private static final int LENGTH = 176;
    private static final int USED = 1;
    private static final int READ = 0x01;
    private static final int UNREAD = 0x03;
    private static final int UNSENT = 0x07;
    private static final int SENT = 0x05;
    /** Sent, and a report is wanted that has not come yet. */
    private static final int REPORT_DUE = 0x0D;
    /** Sent, and its report is in EF.SMSR. */
    private static final int REPORT_KEPT = 0x1D;
    /** Sent, and its report has come and is not kept. */
    private static final int REPORT_GONE = 0x15;

    private final Supplier<Optional<MessageFiles>> card;

    /** @param card empty while there is no USIM that may be used */
    CardStore(Supplier<Optional<MessageFiles>> card) {
        this.card = card;
    }

    private List<byte[]> records() {
        return card.get().map(MessageFiles::messages).orElse(List.of());
    }

    @Override
    public int capacity() {
        return records().size();
    }

    @Override
    public List<Kept> list() {
        List<Kept> kept = new ArrayList<>();
        List<byte[]> records = records();
        for (int i = 0; i < records.size(); i++) {
            kept(i + 1, records.get(i)).ifPresent(kept::add);
        }
        return kept;
    }

    @Override
    public Optional<Kept> read(int index) {
        List<byte[]> records = records();
        return index < 1 || index > records.size() ? Optional.empty() : kept(index, records.get(index - 1));
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
        List<byte[]> records = records();
        for (int i = 0; i < records.size(); i++) {
            if ((records.get(i)[0] & USED) == 0) {
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

    /** A report belongs to a message of EF.SMS: EF.SMSR gets it, and the record says so. TS 31.102 4.2.32. Gives the record of EF.SMSR. */
    OptionalInt reported(int reference, Octets report) {
        Optional<MessageFiles> files = card.get();
        if (files.isEmpty()) {
            return OptionalInt.empty();
        }
        List<byte[]> records = files.get().messages();
        for (int i = 0; i < records.size(); i++) {
            byte[] record = records.get(i);
            if ((record[0] & 0x1F) == REPORT_DUE && reference(record) == reference) {
                int number = place(files.get(), i + 1);
                if (number > 0) {
                    byte[] content = new byte[1 + report.length()];
                    content[0] = (byte) (i + 1);
                    System.arraycopy(report.toByteArray(), 0, content, 1, report.length());
                    if (files.get().writeReport(number, content)) {
                        byte[] marked = record.clone();
                        marked[0] = REPORT_KEPT;
                        files.get().writeMessage(i + 1, marked);
                        return OptionalInt.of(number);
                    }
                }
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** Empties a record of EF.SMSR, and says so at the message it belongs to. */
    static boolean forgetReport(MessageFiles files, int number) {
        int owner = files.reports().get(number - 1)[0] & 0xFF;
        if (!files.writeReport(number, new byte[] {0})) {
            return false;
        }
        List<byte[]> messages = files.messages();
        if (owner >= 1 && owner <= messages.size() && (messages.get(owner - 1)[0] & 0x1F) == REPORT_KEPT) {
            byte[] marked = messages.get(owner - 1).clone();
            marked[0] = REPORT_GONE;
            files.writeMessage(owner, marked);
        }
        return true;
    }

    private static int reference(byte[] record) {
        int tpdu = 2 + (record[1] & 0xFF);
        return tpdu + 1 < record.length ? record[tpdu + 1] & 0xFF : -1;
    }

    /** The record of EF.SMSR for a record of EF.SMS: its own, or a free one; 0 where there is none. */
    private static int place(MessageFiles files, int message) {
        List<byte[]> reports = files.reports();
        int free = 0;
        for (int i = reports.size(); i >= 1; i--) {
            int owner = reports.get(i - 1)[0] & 0xFF;
            if (owner == message) {
                return i;
            }
            free = owner == 0 ? i : free;
        }
        return free;
    }
}
