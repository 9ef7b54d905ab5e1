package dev.mynah.modem.sms;

import dev.mynah.modem.Messages.Kept;
import dev.mynah.modem.Messages.Status;
import dev.mynah.modem.sim.MessageFiles;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.Tpdu;
import dev.mynah.network.air.sms.relay.AddressedTpdu;
import dev.mynah.network.air.sms.relay.RpAddress;
import java.util.ArrayList;
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

    CardReports(Supplier<Optional<MessageFiles>> card) {
        this.card = card;
    }

    private List<byte[]> records() {
        return card.get().map(MessageFiles::reports).orElse(List.of());
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
        if (record.length < 2 || record[0] == 0) {
            return Optional.empty();
        }
        Octets padded = Octets.of(Arrays.copyOfRange(record, 1, record.length));
        Octets tpdu = new AddressedTpdu(RpAddress.NONE, padded)
                .withoutPadding(Tpdu.Carrier.DATA_TO_MOBILE)
                .tpdu();
        return Optional.of(new Kept(index, Status.RECEIVED_READ, RpAddress.NONE, tpdu));
    }

    /** Only reports of messages in EF.SMS come here: {@link CardStore#reported}. */
    @Override
    public OptionalInt free() {
        return OptionalInt.empty();
    }

    @Override
    public boolean write(int index, Status status, AddressedTpdu message) {
        return false;
    }

    @Override
    public boolean delete(int index) {
        return card.get().map(it -> CardStore.forgetReport(it, index)).orElse(false);
    }
}
