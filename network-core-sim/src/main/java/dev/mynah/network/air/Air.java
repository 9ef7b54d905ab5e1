package dev.mynah.network.air;

import dev.mynah.network.air.time.Timeline;

/** The ether between all UEs and all cells of a testbed. */
public interface Air {
    /**
     * Switches a receiver on. From then on {@code ue} is told, on its own timeline, what it can hear; the first
     * {@link UeRadio#cellsChanged} comes soon after, with an empty list where there is no coverage.
     *
     * @param name the UE's, as {@code modem0/slot0}: by it the testbed says where the UE is and what it hears
     * @param timeline where every call to {@code ue} is made; the returned transceiver is used from there only
     */
    Transceiver tune(String name, Timeline timeline, UeRadio ue);
}
