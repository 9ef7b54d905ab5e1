package dev.mynah.modem.sms;

import dev.mynah.modem.Messages.Kept;
import dev.mynah.modem.Messages.Status;
import dev.mynah.network.air.sms.relay.AddressedTpdu;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The pages of cell broadcast that were heard last; forgotten when the modem is switched off. */
final class PageStore implements MessageStore {
    private static final int CAPACITY = 20;

    private final TreeMap<Integer, Kept> pages = new TreeMap<>();
    private int newest;

    @Override
    public int capacity() {
        return CAPACITY;
    }

    @Override
    public List<Kept> list() {
        return List.copyOf(pages.values());
    }

    @Override
    public Optional<Kept> read(int index) {
        return Optional.ofNullable(pages.get(index));
    }

    /** There always is one: that behind the newest, which is free or has the oldest page. */
    @Override
    public OptionalInt free() {
        return OptionalInt.of(newest % CAPACITY + 1);
    }

    @Override
    public boolean write(int index, Status status, AddressedTpdu page) {
        if (status == Status.RECEIVED_UNREAD) {
            newest = index;
        }
        pages.put(index, new Kept(index, status, page.serviceCentre(), page.tpdu()));
        return true;
    }

    @Override
    public boolean delete(int index) {
        return pages.remove(index) != null;
    }
}
