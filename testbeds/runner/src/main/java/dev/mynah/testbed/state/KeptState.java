package dev.mynah.testbed.state;

import dev.mynah.euicc.CardMemory;
import dev.mynah.modem.baseband.ModemMemory;
import dev.mynah.network.hlr.SubscriberStore;

/** Where each owner of state in a testbed keeps what must survive. */
public interface KeptState {
    /** @param eid tells cards apart: a testbed file may give another card the old one's name */
    CardMemory card(String eid);

    SubscriberStore operator(String name);

    ModemMemory modem(String name);

    /** State that lives as long as the testbed. */
    static KeptState inRam() {
        return new KeptState() {
            @Override
            public CardMemory card(String eid) {
                return CardMemory.inRam();
            }

            @Override
            public SubscriberStore operator(String name) {
                return SubscriberStore.inMemory();
            }

            @Override
            public ModemMemory modem(String name) {
                return ModemMemory.inRam();
            }
        };
    }
}
