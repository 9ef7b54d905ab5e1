package dev.mynah.modem.sms;

import dev.mynah.modem.Messages.Kept;
import dev.mynah.modem.Messages.Status;
import dev.mynah.network.air.sms.relay.AddressedTpdu;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Two memories as one: the places of the second follow those of the first, which always has the same number of them. */
final class JoinedStore implements MessageStore {
    private final MessageStore first;
    private final MessageStore second;

    JoinedStore(MessageStore first, MessageStore second) {
        this.first = first;
        this.second = second;
    }

    /** The place here of a place of the second. */
    int ofSecond(int index) {
        return first.capacity() + index;
    }

    @Override
    public int capacity() {
        return first.capacity() + second.capacity();
    }

    @Override
    public List<Kept> list() {
        List<Kept> kept = new ArrayList<>(first.list());
        second.list().forEach(it -> kept.add(shifted(it)));
        return kept;
    }

    private Kept shifted(Kept kept) {
        return new Kept(ofSecond(kept.index()), kept.status(), kept.serviceCentre(), kept.tpdu());
    }

    private boolean inFirst(int index) {
        return index <= first.capacity();
    }

    private int inSecond(int index) {
        return index - first.capacity();
    }

    @Override
    public Optional<Kept> read(int index) {
        return inFirst(index) ? first.read(index) : second.read(inSecond(index)).map(this::shifted);
    }

    @Override
    public OptionalInt free() {
        OptionalInt free = first.free();
        if (free.isPresent()) {
            return free;
        }
        OptionalInt further = second.free();
        return further.isPresent() ? OptionalInt.of(ofSecond(further.getAsInt())) : further;
    }

    @Override
    public boolean write(int index, Status status, AddressedTpdu message) {
        return inFirst(index) ? first.write(index, status, message) : second.write(inSecond(index), status, message);
    }

    @Override
    public boolean delete(int index) {
        return inFirst(index) ? first.delete(index) : second.delete(inSecond(index));
    }
}
