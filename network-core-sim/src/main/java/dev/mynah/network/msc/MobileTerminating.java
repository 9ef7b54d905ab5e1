package dev.mynah.network.msc;

import dev.mynah.network.air.nas.element.CmServiceType;
import java.util.function.Consumer;

/** How a layer reaches a UE of this network: pages it where it must. Used on the operator's timeline. */
public interface MobileTerminating {
    /** Why a UE can't be reached. */
    enum Unreachable {
        /** Not registered here (detached, or never seen). */
        ABSENT,
        /** Paged, and silent. */
        NO_PAGING_RESPONSE,
        /** Registered in a way that gives no such service. */
        NOT_AVAILABLE
    }

    /**
     * Opens a connection to a UE.
     *
     * @param opened called with the connection when the UE has answered and been authenticated where that is due
     * @param failed called in its place when it can't be reached
     */
    void open(String imsi, CmServiceType service, Consumer<CmConnection> opened, Consumer<Unreachable> failed);
}
