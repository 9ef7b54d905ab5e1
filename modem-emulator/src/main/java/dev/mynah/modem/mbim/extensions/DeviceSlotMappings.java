package dev.mynah.modem.mbim.extensions;

import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Structures.references;

import dev.mynah.modem.Modem;
import dev.mynah.modem.PortMapping;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Count;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Status;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;

/** Which slot each executor uses, by the executor's number. */
final class DeviceSlotMappings implements Cid {
    private static final Field<Integer> SLOT = uint32("Slot");
    private static final Count MAP_COUNT = Count.of("MapCount");
    private static final Field<List<Contents>> SLOT_MAP = references("SlotMap", MAP_COUNT, Layout.of(SLOT));
    private static final Layout MAP = Layout.of(MAP_COUNT, SLOT_MAP);

    @Override
    public Declaration declaration() {
        return Declaration.of(7, "Device Slot Mappings", "which slot each executor uses")
                .query(Layout.EMPTY)
                .set(MAP)
                .response(MAP);
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        return Answer.of(map(port.modem()));
    }

    private static Contents map(Modem modem) {
        List<PortMapping> slots =
                CardSlots.of(modem).stream().map(CardSlots.CardSlot::mapping).toList();
        return Contents.none()
                .with(
                        SLOT_MAP,
                        modem.mapping().stream()
                                .map(it -> Contents.none().with(SLOT, slots.indexOf(it)))
                                .toList());
    }

    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        Modem modem = port.modem();
        List<CardSlots.CardSlot> slots = CardSlots.of(modem);
        List<PortMapping> wanted = new ArrayList<>();
        for (Contents entry : given.get(SLOT_MAP)) {
            int slot = entry.get(SLOT);
            if (slot < 0 || slot >= slots.size()) {
                return Answer.failed(Status.INVALID_PARAMETERS);
            }
            wanted.add(slots.get(slot).mapping());
        }
        return modem.map(wanted).compose(done -> Answer.of(map(modem)));
    }
}
