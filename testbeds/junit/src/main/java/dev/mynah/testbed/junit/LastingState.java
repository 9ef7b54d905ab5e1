package dev.mynah.testbed.junit;

import dev.mynah.euicc.CardMemory;
import dev.mynah.modem.baseband.ModemMemory;
import dev.mynah.network.hlr.SubscriberStore;
import dev.mynah.testbed.state.KeptState;
import java.util.HashMap;
import java.util.Map;

/** State that outlives the parts of a testbed and ends with the test. */
final class LastingState implements KeptState {
    private final Map<String, CardMemory> cards = new HashMap<>();
    private final Map<String, SubscriberStore> operators = new HashMap<>();
    private final Map<String, ModemMemory> modems = new HashMap<>();

    @Override
    public CardMemory card(String eid) {
        return cards.computeIfAbsent(eid, unseen -> CardMemory.inRam());
    }

    @Override
    public SubscriberStore operator(String name) {
        return operators.computeIfAbsent(name, unseen -> SubscriberStore.inMemory());
    }

    @Override
    public ModemMemory modem(String name) {
        return modems.computeIfAbsent(name, unseen -> ModemMemory.inRam());
    }
}
