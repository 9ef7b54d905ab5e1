package dev.mynah.network.hlr.services;

import dev.mynah.network.air.nas.ss.component.Component;
import java.util.List;
import java.util.function.Consumer;

/** The serving network's end of supplementary services that the home network begins. Asked on its operator's timeline. */
public interface SsVisited {
    /**
     * The home network has something for a subscriber here. A subscriber who can't be reached ends the dialogue with the
     * error {@code absentSubscriber}.
     *
     * @param first what is for the UE
     * @param home the end to answer to
     * @param joined given the serving network's end, before anything is answered
     */
    void begin(String imsi, List<Component> first, SsDialogue home, Consumer<SsDialogue> joined);
}
