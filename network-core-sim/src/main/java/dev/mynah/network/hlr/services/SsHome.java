package dev.mynah.network.hlr.services;

import dev.mynah.network.air.nas.ss.component.Component;
import java.util.List;
import java.util.function.Consumer;

/**
 * The home network's end of supplementary services, as the network that serves a subscriber reaches it (MAP, TS 29.002 11.9,
 * 11.10). Asked on its operator's timeline.
 */
public interface SsHome {
    /**
     * A subscriber has begun a dialogue.
     *
     * @param first what the UE said
     * @param visited the end to answer to
     * @param joined given the home network's end, before anything is answered
     */
    void begin(String imsi, List<Component> first, SsDialogue visited, Consumer<SsDialogue> joined);
}
