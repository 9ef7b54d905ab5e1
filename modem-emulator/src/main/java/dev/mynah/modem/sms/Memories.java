package dev.mynah.modem.sms;

import dev.mynah.modem.Messages.Memory;
import dev.mynah.modem.Messages.Status;
import dev.mynah.modem.NvItems;
import dev.mynah.modem.sim.MessageFiles;
import dev.mynah.network.air.cbs.BroadcastPage;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.relay.AddressedTpdu;
import dev.mynah.network.air.sms.relay.RpAddress;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** The memories of one slot, and which of them takes what nobody else has taken. */
final class Memories {
    private final String incomingKey;
    private final String reportsKey;
    private final NvItems items;
    private final CardStore card;
    private final CardReports cardReports;
    private final EquipmentStore equipment;
    private final JoinedStore all;
    private final JoinedStore reports;
    private final PageStore pages = new PageStore();

    /** @param card empty while there is no USIM that may be used */
    Memories(String keyPrefix, NvItems items, Supplier<Optional<MessageFiles>> card) {
        this.incomingKey = keyPrefix + "/sms/incoming";
        this.reportsKey = keyPrefix + "/sms/reports";
        this.items = items;
        this.card = new CardStore(card);
        this.cardReports = new CardReports(card);
        this.equipment = new EquipmentStore(items, keyPrefix + "/sms/");
        this.all = new JoinedStore(equipment, this.card);
        this.reports = new JoinedStore(new EquipmentStore(items, keyPrefix + "/smsr/"), cardReports);
    }

    MessageStore store(Memory memory) {
        return switch (memory) {
            case CARD -> card;
            case EQUIPMENT -> equipment;
            case ALL -> all;
            case REPORTS -> reports;
            case BROADCASTS -> pages;
        };
    }

    Memory incoming() {
        return items.get(incomingKey).map(Memory::valueOf).orElse(Memory.CARD);
    }

    void incoming(Memory memory) {
        items.put(incomingKey, memory.name());
    }

    /** Where reports are kept that are not on the card. */
    Memory incomingReports() {
        return items.get(reportsKey).map(Memory::valueOf).orElseGet(this::incoming);
    }

    void reportsApart() {
        items.put(reportsKey, Memory.REPORTS.name());
    }

    /** Keeps a report on the card if the message it is about is there; gives its place in {@link Memory#REPORTS}. */
    OptionalInt reported(int reference, Octets report) {
        OptionalInt record = cardReports.reported(reference, report);
        return record.isPresent() ? OptionalInt.of(reports.ofSecond(record.getAsInt())) : record;
    }

    /** Keeps a page; gives its place in {@link Memory#BROADCASTS}. */
    int heard(BroadcastPage page) {
        int index = pages.free().orElseThrow();
        pages.write(index, Status.RECEIVED_UNREAD, new AddressedTpdu(RpAddress.NONE, page.encode()));
        return index;
    }
}
