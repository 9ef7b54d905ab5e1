package dev.mynah.modem.sms;

import dev.mynah.modem.Messages.Kept;
import dev.mynah.modem.Messages.Status;
import dev.mynah.modem.NvItems;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.relay.AddressedTpdu;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The modem's own memory: an item for each message, {@code slot0/sms/7}. */
final class EquipmentStore implements MessageStore {
    private static final int CAPACITY = 100;

    private final NvItems items;
    private final String prefix;

    /** @param prefix of the items, which a number follows */
    EquipmentStore(NvItems items, String prefix) {
        this.items = items;
        this.prefix = prefix;
    }

    @Override
    public int capacity() {
        return CAPACITY;
    }

    @Override
    public List<Kept> list() {
        List<Kept> kept = new ArrayList<>();
        for (int index = 1; index <= CAPACITY; index++) {
            read(index).ifPresent(kept::add);
        }
        return kept;
    }

    @Override
    public Optional<Kept> read(int index) {
        return items.get(prefix + index).flatMap(text -> kept(index, text));
    }

    private static Optional<Kept> kept(int index, String text) {
        try {
            int space = text.indexOf(' ');
            Status status = Status.valueOf(text.substring(0, Math.max(0, space)));
            Octets octets = Octets.of(HexFormat.of().parseHex(text.substring(space + 1)));
            return AddressedTpdu.decode(octets)
                    .value()
                    .map(it -> new Kept(index, status, it.serviceCentre(), it.tpdu()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public OptionalInt free() {
        for (int index = 1; index <= CAPACITY; index++) {
            if (items.get(prefix + index).isEmpty()) {
                return OptionalInt.of(index);
            }
        }
        return OptionalInt.empty();
    }

    @Override
    public boolean write(int index, Status status, AddressedTpdu message) {
        items.put(prefix + index, status.name() + " " + message.encode());
        return true;
    }

    @Override
    public boolean delete(int index) {
        items.remove(prefix + index);
        return true;
    }
}
