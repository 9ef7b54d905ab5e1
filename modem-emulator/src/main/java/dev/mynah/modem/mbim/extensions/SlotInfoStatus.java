package dev.mynah.modem.mbim.extensions;

import static dev.mynah.modem.mbim.wire.Numbers.uint32;

import dev.mynah.modem.Modem;
import dev.mynah.modem.ModemEvent;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.Kept;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Choice;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Numbers;
import dev.mynah.modem.mbim.wire.Status;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;

/** How a slot stands: whether there is a card, and whether it is of use. */
final class SlotInfoStatus implements Cid {
    private static final Field<Integer> SLOT_INDEX = uint32("SlotIndex");
    private static final Choice<SlotState> STATE = Numbers.choice("State", SlotState.class);
    private static final Layout STATUS = Layout.of(SLOT_INDEX, STATE);

    /** How the slots stood when the host was told last. */
    private static final Kept<List<SlotState>> TOLD = new Kept<>("slot states", List.of());

    @Override
    public Declaration declaration() {
        return Declaration.of(8, "Slot Info Status", "whether there is a card in a slot, and of use")
                .query(Layout.of(SLOT_INDEX))
                .state(STATUS);
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        List<SlotState> states = states(port.modem());
        int slot = given.get(SLOT_INDEX);
        return slot >= 0 && slot < states.size()
                ? Answer.of(status(slot, states.get(slot)))
                : Answer.failed(Status.INVALID_PARAMETERS);
    }

    private static List<SlotState> states(Modem modem) {
        return CardSlots.of(modem).stream()
                .map(slot -> SlotState.of(modem, slot))
                .toList();
    }

    private static Contents status(int slot, SlotState state) {
        return Contents.none().with(SLOT_INDEX, slot).with(STATE, state);
    }

    @Override
    public Runnable attend(MbimPort port) {
        port.set(TOLD, states(port.modem()));
        return () -> {};
    }

    @Override
    public void on(MbimPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.SimChanged) {
            tell(port);
        }
    }

    @Override
    public void on(MbimPort port, ModemEvent event) {
        tell(port);
    }

    private void tell(MbimPort port) {
        List<SlotState> before = port.get(TOLD);
        List<SlotState> now = new ArrayList<>(states(port.modem()));
        port.set(TOLD, now);
        for (int slot = 0; slot < now.size(); slot++) {
            if (slot >= before.size() || before.get(slot) != now.get(slot)) {
                port.indicate(this, status(slot, now.get(slot)));
            }
        }
    }
}
