package dev.mynah.modem.sms;

import dev.mynah.modem.Messages.Kept;
import dev.mynah.modem.Messages.Status;
import dev.mynah.modem.sim.MessageFiles;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.Tpdu;
import dev.mynah.network.air.sms.relay.AddressedTpdu;
import dev.mynah.network.air.sms.relay.RpAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * EF.SMSR: in each record the number of the message in EF.SMS that a status report belongs to, and the report without a service
 * centre. TS 31.102 4.2.32. The card does not say which of them have been read.
 */
final class CardReports implements MessageStore {
    private final Supplier<Optional<MessageFiles>> card;
    private final CardRecords records;

    CardReports(Supplier<Optional<MessageFiles>> card) {
        this.card = card;
        this.records = new CardRecords(card, MessageFiles::reports, CardReports::kept);
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
        if (record.length < 2 || record[0] == 0) {
            return Optional.empty();
        }
        Octets padded = Octets.of(Arrays.copyOfRange(record, 1, record.length));
        Octets tpdu = new AddressedTpdu(RpAddress.NONE, padded)
                .withoutPadding(Tpdu.Carrier.DATA_TO_MOBILE)
                .tpdu();
        return Optional.of(new Kept(index, Status.RECEIVED_READ, RpAddress.NONE, tpdu));
    }

    /** Only reports of messages in EF.SMS come here: {@link #reported}. */
    @Override
    public OptionalInt free() {
        return OptionalInt.empty();
    }

    @Override
    public boolean write(int index, Status status, AddressedTpdu message) {
        return false;
    }

    /** A report belongs to a message of EF.SMS: it is kept, and that record says so. Gives its place. */
    OptionalInt reported(int reference, Octets report) {
        Optional<MessageFiles> files = card.get();
        if (files.isEmpty()) {
            return OptionalInt.empty();
        }
        List<byte[]> messages = files.get().messages();
        for (int i = 0; i < messages.size(); i++) {
            byte[] message = messages.get(i);
            if (CardStore.has(message, CardStore.REPORT_DUE) && CardStore.reference(message) == reference) {
                return keep(files.get(), i + 1, message, report);
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt keep(MessageFiles files, int number, byte[] message, Octets report) {
        OptionalInt place = place(files, number);
        if (place.isEmpty()) {
            return place;
        }
        byte[] content = new byte[1 + report.length()];
        content[0] = (byte) number;
        System.arraycopy(report.toByteArray(), 0, content, 1, report.length());
        if (!files.writeReport(place.getAsInt(), content)) {
            return OptionalInt.empty();
        }
        CardStore.mark(files, number, message, CardStore.REPORT_KEPT);
        return place;
    }

    /** The record for the report of a message: its own, or a free one. */
    private static OptionalInt place(MessageFiles files, int message) {
        List<byte[]> reports = files.reports();
        OptionalInt free = OptionalInt.empty();
        for (int i = reports.size(); i >= 1; i--) {
            int owner = reports.get(i - 1)[0] & 0xFF;
            if (owner == message) {
                return OptionalInt.of(i);
            }
            free = owner == 0 ? OptionalInt.of(i) : free;
        }
        return free;
    }

    /** Empties a record, and says so at the message it belongs to. */
    @Override
    public boolean delete(int index) {
        return card.get().map(files -> forget(files, index)).orElse(false);
    }

    private static boolean forget(MessageFiles files, int index) {
        int owner = files.reports().get(index - 1)[0] & 0xFF;
        if (!files.writeReport(index, new byte[] {0})) {
            return false;
        }
        List<byte[]> messages = files.messages();
        if (owner >= 1 && owner <= messages.size() && CardStore.has(messages.get(owner - 1), CardStore.REPORT_KEPT)) {
            CardStore.mark(files, owner, messages.get(owner - 1), CardStore.REPORT_GONE);
        }
        return true;
    }
}
